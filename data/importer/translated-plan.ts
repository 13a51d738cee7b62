import type { Language, TranslatedText } from '../../src/plan/languages.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { faultIn, type Fault } from './faults.ts'
import type { LanguageFolder } from './language-files.ts'
import { allDetails } from './plan-texts.ts'
import { pairFaults } from './translated-text.ts'

/** The longest short label of a project, for the map and for chips. */
const LONGEST_LABEL = 24

interface Original {
  id: string
  text: string
  kind: 'name' | 'project' | 'item'
}

/** Every text of the plan that a language translates, in the order of the document. */
export function originalsOf(plan: Plan): Original[] {
  const name = (id: string, text: string): Original => ({ id, text, kind: 'name' })
  const item = ({ id, text }: { id: string; text: string }): Original => ({ id, text, kind: 'item' })
  return [
    name(plan.id, plan.title),
    ...plan.policies.flatMap((policy) => [
      name(policy.code, policy.title),
      ...policy.phases.map(({ id, label }) => name(id, label)),
    ]),
    ...plan.projects.flatMap((project): Original[] => [
      { id: `p${project.number}`, text: project.title, kind: 'project' },
      ...project.departments.map(({ id, text }) => name(id, text)),
      ...project.overview.map(item),
      ...project.achievements.flatMap((achievement) => [achievement, ...allDetails(achievement.details)].map(item)),
    ]),
  ]
}

/** The faults of a language’s translation of the plan: each text is there once, beside its original. */
export function translatedPlanFaults({ folder, files }: LanguageFolder, plan: Plan): Fault[] {
  const file = `languages/${folder}/plan.json`
  const language = files['language.json']
  const texts = files['plan.json']
  const originals = originalsOf(plan)
  const known = new Map(originals.map((original) => [original.id, original]))
  const missing = originals.filter(({ id }) => !texts.some((text) => text.id === id))
  return [
    ...missing.map(({ id, text }) => `${id}：「${text}」の訳がありません。加えてください`),
    ...texts.flatMap((text, index) => {
      if (texts.findIndex(({ id }) => id === text.id) < index) return [`${text.id}：二度あります。一つにしてください`]
      const original = known.get(text.id)
      if (!original) return [`${text.id}：このidは計画にありません。消すか、idを直してください`]
      return textFaults(text, original, language).map((message) => `${text.id}：${message}`)
    }),
    ...nameFaults(texts),
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
        : [`originalをつなぐと「${joined}」です。計画の文「${original.text}」と同じにしてください`]),
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

/** One name of the city has one translation: a department or a step is called the same everywhere. */
function nameFaults(texts: readonly TranslatedText[]): string[] {
  const first = new Map<string, string>()
  return texts.flatMap((text) => {
    if ('sentences' in text) return []
    const known = first.get(text.original) ?? text.text
    first.set(text.original, known)
    return known === text.text
      ? []
      : [`${text.id}：「${text.original}」の訳が二つあります（「${known}」と「${text.text}」）。同じにしてください`]
  })
}
