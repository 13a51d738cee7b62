import { yearsName } from '../../plan/fiscal-year.ts'
import { spanName } from '../../plan/source-lines.ts'
import type { Question, QuestionGroup } from './question-sheet.ts'

/** The words of ours around the questions. */
export interface QuestionWords {
  title: string
  opening: string
  record: string
  departments: string
  years: string
  source: string
  note: string
  whole: string
  from: string
}

/** The sheet as plain text, to be sent as a message. `addressOf`: returns the full address of one inside the app. */
export function questionText(
  groups: readonly QuestionGroup[],
  words: QuestionWords,
  addressOf: (address: string) => string,
): string {
  const head = [words.title, words.opening, words.record].join('\n')
  const parts = groups.map(({ departments, questions }) =>
    [
      `■ ${words.departments}：${departments.join('、')}`,
      ...questions.map((question) => textOf(question, words, addressOf(question.address))),
    ].join('\n\n'),
  )
  return [head, ...parts, words.from].join('\n\n')
}

function textOf(question: Question, words: QuestionWords, address: string): string {
  const { kind, project, years, quotes, sources, note } = question
  const lines = [
    `【${project.number} ${project.title}】${kind === 'project' ? words.whole : ''}`,
    ...quotes.map(({ text, depth }) => (depth === 0 ? `「${text}」` : `${'　'.repeat(depth)}「${text}」`)),
    `${words.source} ${sources.map(spanName).join('、')}${years.length > 0 ? `／${words.years} ${yearsName(years)}` : ''}`,
    address,
  ]
  return note.trim() === '' ? lines.join('\n') : [...lines, `${words.note}：`, note].join('\n')
}
