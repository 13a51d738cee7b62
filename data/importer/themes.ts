import type { Plan, SourceSpan } from '../../src/plan/plan.ts'
import type { Statement, Theme } from '../../src/plan/reading.ts'
import { faultIn, type Fault } from './faults.ts'
import { figureFaults } from './figures.ts'
import { allDetails } from './plan-texts.ts'

const FILE = 'themes.json'

/** What does not fit in the themes: unknown projects or ids, lines that do not carry a statement, a project in no theme. */
export function themeFaults(themes: readonly Theme[], plan: Plan, lines: readonly string[]): Fault[] {
  const spans = itemSpans(plan)
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
      for (const statement of theme.statements) messages.push(...statementFaults(statement, spans))
      if (theme.figure) messages.push(...figureFaults(theme.figure, plan, lines))
      return messages.map((message) => faultIn(FILE, `${theme.slug}：${message}`))
    }),
    ...left.map((number) => faultIn(FILE, `事業${number}が、どのテーマにもありません`)),
  ]
}

function statementFaults({ of: id, source }: Statement, spans: ReadonlyMap<string, SourceSpan[]>): string[] {
  const own = spans.get(id)
  if (!own) return [`文が指す${id}がありません`]
  const lines = own.map(({ from, to }) => (from === to ? `${from}` : `${from}～${to}`)).join('、')
  for (let line = source.from; line <= source.to; line += 1)
    if (!own.some((span) => span.from <= line && line <= span.to))
      return [`文の行（${source.from}～${source.to}）が、${id}の行（${lines}）にありません`]
  return source.from > source.to ? [`文の行（${source.from}～${source.to}）の順が逆です`] : []
}

/** The lines of every achievement, detail and overview item: its own and its details'. */
function itemSpans(plan: Plan): Map<string, SourceSpan[]> {
  const spans = new Map<string, SourceSpan[]>()
  for (const project of plan.projects) {
    for (const item of project.overview) spans.set(item.id, [item.source])
    for (const item of project.achievements.flatMap((achievement) => [achievement, ...allDetails(achievement.details)]))
      spans.set(
        item.id,
        [item, ...allDetails(item.details)].map((own) => own.source),
      )
  }
  return spans
}
