import type { CitableItem } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Theme } from '../../src/plan/annotations.ts'
import type { Answer, Chapter } from '../../src/plan/theme-articles.ts'
import { faultIn, missingIn, type Fault } from './faults.ts'
import { figureFaults } from './figures.ts'
import { sourceRefFaults, statementFaults } from './source-refs.ts'

const FILE = 'themes.json'
const STATEMENTS_OF_A_TILE = 3

/** A theme as it is written by hand, with the answers and chapters of its page. */
export type WrittenTheme = Theme & { answers: readonly Answer[]; chapters: readonly Chapter[] }

/** The faults of the themes: unknown projects or ids, lines that do not support a statement, a project in no theme. */
export function themeFaults(
  themes: readonly WrittenTheme[],
  plan: Plan,
  lines: readonly string[],
  items: ReadonlyMap<string, CitableItem>,
): Fault[] {
  const numbers = plan.projects.map((project) => project.number)
  const inThemes = new Set(themes.flatMap((theme) => theme.projects))
  const left = numbers.filter((number) => !inThemes.has(number))
  return [
    ...themes.flatMap((theme, index) => {
      const messages: string[] = []
      if (!/^[a-z-]+$/.test(theme.slug)) messages.push('slugは半角の小文字とハイフンだけにしてください')
      if (themes.findIndex((other) => other.slug === theme.slug) < index) messages.push('同じslugが二つあります')
      if (new Set(theme.projects).size < theme.projects.length) messages.push('同じ事業が二度あります')
      for (const number of theme.projects.filter((project) => !numbers.includes(project)))
        messages.push(`事業${number}がありません`)
      messages.push(...answerFaults(theme, items), ...chapterFaults(theme, items))
      if (theme.figure) messages.push(...figureFaults(theme.figure, plan, lines))
      return messages.map((message) => faultIn(FILE, `${theme.slug}：${message}`))
    }),
    ...left.map((number) => missingIn(FILE, `事業${number}が、どのテーマにもありません`)),
  ]
}

/** An answer is one unbroken piece of the text that it cites, of a project of the theme. */
function answerFaults({ answers, projects }: WrittenTheme, items: ReadonlyMap<string, CitableItem>): string[] {
  return answers.flatMap(({ question, quotes }) => {
    const name = `問い「${question.join('')}」`
    if (question.join('') === '' || quotes.length === 0) return [`${name}に言葉か答えがありません`]
    return quotes.flatMap((quote) => {
      const item = items.get(quote.of)
      if (!item) return [`${name}が指す${quote.of}がありません`]
      if (!item.text.includes(quote.phrase) || quote.phrase === '')
        return [`${name}の「${quote.phrase}」は、${quote.of}の一続きの言葉ではありません`]
      if (!projects.includes(item.project.number)) return [`${name}の${quote.of}は、このテーマの事業ではありません`]
      return sourceRefFaults(quote, items)
    })
  })
}

function chapterFaults({ chapters, tile, projects }: WrittenTheme, items: ReadonlyMap<string, CitableItem>): string[] {
  const messages: string[] = []
  const statements = chapters.flatMap((chapter) => chapter.statements)
  if (tile && statements.length < STATEMENTS_OF_A_TILE)
    messages.push(`入口のテーマには文が${STATEMENTS_OF_A_TILE}つ以上必要です（いまは${statements.length}）`)
  if (new Set(chapters.map(({ id }) => id)).size < chapters.length) messages.push('同じ章が二つあります')
  for (const { id, title, statements: own } of chapters) {
    if (!/^[a-z-]+$/.test(id) || title.join('') === '') messages.push(`章「${id}」のidか題が正しくありません`)
    if (own.length === 0) messages.push(`章「${id}」に文がありません`)
  }
  for (const statement of statements) {
    messages.push(...statementFaults(statement, items))
    for (const { of } of statement.sources) {
      const number = items.get(of)?.project.number
      if (number !== undefined && !projects.includes(number))
        messages.push(`${of}の事業${number}が、このテーマにありません`)
    }
  }
  return messages
}
