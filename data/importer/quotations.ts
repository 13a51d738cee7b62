import type { Plan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { faultIn, type Fault } from './faults.ts'
import { planTexts } from './plan-texts.ts'

/** Words that our explanations quote from elsewhere: names of today, and what abbreviations mean. */
const NAMES_FROM_ELSEWHERE = new Set([
  'マイナポータル',
  'マイナンバーカード',
  '全国瞬時警報システム',
  '避難行動要支援者',
  '要配慮者',
  'X',
  '何度もたずねられる質問',
  '営利を目的としない団体',
  '情報技術',
])

/** The texts between 「 and 」 in a sentence; of nested quotations the outermost. */
export function quotationsIn(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const [index, letter] of [...text].entries()) {
    if (letter === '「' && depth++ === 0) start = index + 1
    if (letter === '」' && --depth === 0) found.push([...text].slice(start, index).join(''))
  }
  return found
}

/** The sentence without its quotations, which are the city's words and not statements of ours. */
export function withoutQuotations(text: string): string {
  return quotationsIn(text).reduce((rest, quoted) => rest.replace(`「${quoted}」`, ''), text)
}

/** What we quote must be one unbroken piece of one text of the plan: two bullets joined are nobody's words. */
export function quotationFaults(files: AnnotationFiles, plan: Plan): Fault[] {
  const texts = planTexts(plan, []).map(({ text }) => text)
  const stands = (quoted: string) => texts.some((text) => text.includes(quoted)) || NAMES_FROM_ELSEWHERE.has(quoted)
  return sentencesOf(files).flatMap(([file, sentence]) =>
    quotationsIn(sentence)
      .filter((quoted) => quoted === '' || !stands(quoted))
      .map((quoted) => faultIn(file, `「${quoted}」は、原文の一続きの言葉ではありません`)),
  )
}

/** Every sentence of ours about the plan, with its file. */
function sentencesOf(files: AnnotationFiles): [file: keyof AnnotationFiles, sentence: string][] {
  const statements = (list: readonly { text: string }[]) => list.map(({ text }) => text)
  const of = (file: keyof AnnotationFiles, sentences: readonly (string | null)[]) =>
    sentences.flatMap((sentence): [typeof file, string][] => (sentence === null ? [] : [[file, sentence]]))
  return [
    ...files['themes.json'].flatMap(({ lead, introduction, chapters }) =>
      of('themes.json', [
        lead,
        ...introduction,
        ...chapters.flatMap((chapter) => [chapter.lead, ...statements(chapter.statements)]),
      ]),
    ),
    ...of('later.json', statements(files['later.json'])),
    ...files['related-projects.json'].flatMap(({ title, steps }) =>
      of('related-projects.json', [title, ...statements(steps)]),
    ),
    ...files['guide.json'].flatMap(({ lead, entries }) => of('guide.json', [lead, ...entries.map(({ why }) => why)])),
    ...files['places.json'].flatMap(({ note }) => of('places.json', [note])),
    ...files['glossary.json'].flatMap(({ explanation }) => of('glossary.json', [explanation])),
    ...files['phase-projects.json'].flatMap(({ reason }) => of('phase-projects.json', [reason])),
  ]
}
