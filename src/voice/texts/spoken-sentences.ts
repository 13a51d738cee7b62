import { wordedName, wordedSentences, type Wordings } from '../../plan/wordings.ts'
import type { WordingKind } from '../../record/wording/wording.ts'
import type { AloudText } from './aloud-texts.ts'
import { cutSentences } from './sentences.ts'

/** A sentence that is read aloud, letter for letter as the page has it. */
export interface SpokenSentence {
  text: string
  /** The id of the element that it stands in; null for what is only heard. */
  at: string | null
  /** Its tag: 'ja' for the city's words. */
  language: string
  /** Whether it is our wording of the city's words, which stands above them. */
  ours: boolean
}

/** The wording of ours that is read in place of the city's words. */
export interface AloudWording {
  kind: WordingKind
  /** Its tag where it is not Japanese. */
  language?: string | undefined
  wordings: Wordings
}

/**
 * The sentences of these texts, in our wording where there is one for a text, otherwise as it stands. Words in
 * another language are for a voice of it, all others for a Japanese one.
 */
export function spokenSentences(texts: readonly AloudText[], wording: AloudWording | null): SpokenSentence[] {
  return texts.flatMap((text) => {
    const worded = wording ? wordedTexts(text, wording) : null
    const language = (worded === null ? undefined : wording?.language) ?? 'ja'
    const parts = (worded ?? [text.text]).flatMap((part) => cutSentences(part, language))
    return parts.map((part) => ({ text: part, at: text.at, language, ours: worded !== null }))
  })
}

function wordedTexts({ of, text }: AloudText, { wordings }: AloudWording): readonly string[] | null {
  if (of === undefined) return null
  const name = wordedName(wordings, of)
  return name === null ? (wordedSentences(wordings, of, text)?.map((sentence) => sentence.text) ?? null) : [name]
}
