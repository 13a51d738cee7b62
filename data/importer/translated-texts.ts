import type { Language, TranslatedText } from '../../src/plan/languages.ts'
import { faultIn, type Fault } from './faults.ts'
import { pairFaults } from './translated-pair.ts'

/** The longest short label of a project, for the map and for chips. */
const LONGEST_LABEL = 24

/** A Japanese text that a language translates. */
export interface Original {
  id: string
  text: string
  /** Names and texts of ours have one text, a project a short label too, an item of the plan its sentences. */
  kind: 'name' | 'project' | 'item'
}

/**
 * The faults of one file of a translation: each of the originals is there once, beside its own words. `file`: as the faults
 * name it.
 */
export function translatedTextFaults(
  file: string,
  texts: readonly TranslatedText[],
  originals: readonly Original[],
  language: Language,
): Fault[] {
  const known = new Map(originals.map((original) => [original.id, original]))
  const missing = originals.filter(({ id }) => !texts.some((text) => text.id === id))
  return [
    ...missing.map(({ id, text }) => `${id}：「${text}」の訳がありません。加えてください`),
    ...texts.flatMap((text, index) => {
      if (texts.findIndex(({ id }) => id === text.id) < index) return [`${text.id}：二度あります。一つにしてください`]
      const original = known.get(text.id)
      if (!original) return [`${text.id}：このidの原文はありません。消すか、idを直してください`]
      return textFaults(text, original, language).map((message) => `${text.id}：${message}`)
    }),
  ].map((message) => faultIn(file, message))
}

function textFaults(text: TranslatedText, original: Original, language: Language): string[] {
  if ('sentences' in text !== (original.kind === 'item'))
    return [
      original.kind === 'item' ? 'sentencesに、文ごとに書いてください' : 'originalとtextを、一つずつ書いてください',
    ]
  if ('sentences' in text) {
    const joined = text.sentences.map((sentence) => sentence.original).join('')
    return [
      ...(joined === original.text
        ? []
        : [`originalをつなぐと「${joined}」です。原文「${original.text}」と同じにしてください`]),
      ...text.sentences
        .slice(0, -1)
        .flatMap((sentence) =>
          /[、。]$/u.test(sentence.original)
            ? []
            : [`「${sentence.original}」：文は「、」か「。」のあとで切ってください`],
        ),
      ...text.sentences.flatMap((sentence) => pairFaults(sentence.original, sentence.text, language)),
    ]
  }
  return [
    ...(text.original === original.text ? [] : [`originalは「${original.text}」と同じにしてください`]),
    ...pairFaults(text.original, text.text, language),
    ...labelFaults(text.label, original, language),
  ]
}

function labelFaults(label: string | undefined, { kind }: Original, language: Language): string[] {
  if (kind !== 'project') return label === undefined ? [] : ['labelを書けるのは、事業の名前だけです']
  if (label === undefined || label.length > LONGEST_LABEL)
    return [`labelに、${LONGEST_LABEL}文字までの短い名前を書いてください`]
  return pairFaults('', label, language)
}
