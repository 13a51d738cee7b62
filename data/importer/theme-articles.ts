import { eraOfMonth, numberInEra } from '../../src/plan/fiscal-year.ts'
import type { CitableItem } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { LaterDate, RelatedProjectGroup } from '../../src/plan/theme-articles.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { faultIn, type Fault } from './faults.ts'
import { sourceRefFaults, statementFaults } from './source-refs.ts'

const LATER = 'later.json'
const RELATED_PROJECTS = 'related-projects.json'

/** The faults of the dates after the plan, and of how projects are related. */
export function themeArticleFaults(
  annotations: AnnotationFiles,
  plan: Plan,
  lines: readonly string[],
  items: ReadonlyMap<string, CitableItem>,
): Fault[] {
  const slugs = annotations['themes.json'].map(({ slug }) => slug)
  const themeFaults = (file: string, name: string, themes: readonly string[]) => [
    ...(themes.length === 0 ? [faultIn(file, `${name}：テーマがありません`)] : []),
    ...themes
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => faultIn(file, `${name}：テーマ${slug}がありません`)),
  ]
  return [
    ...annotations['later.json'].flatMap((later) => {
      const name = `${later.when.year}年${later.when.month}月`
      return [
        ...laterFaults(later, plan, lines, items).map((message) => faultIn(LATER, `${name}：${message}`)),
        ...themeFaults(LATER, name, later.themes),
      ]
    }),
    ...annotations['related-projects.json'].flatMap((group) => [
      ...relatedProjectsFaults(group, items).map((message) => faultIn(RELATED_PROJECTS, `${group.id}：${message}`)),
      ...themeFaults(RELATED_PROJECTS, group.id, group.themes),
    ]),
  ]
}

/** The lines must name the month, and the month must lie after the plan's last fiscal year. */
function laterFaults(
  { when: { year, month }, sources }: LaterDate,
  plan: Plan,
  lines: readonly string[],
  items: ReadonlyMap<string, CitableItem>,
): string[] {
  if (sources.length === 0) return ['原文の行がありません']
  const faults = sources.flatMap((source) => sourceRefFaults(source, items))
  const text = sources
    .flatMap(({ source }) => lines.slice(source.from - 1, source.to))
    .map((line) => line.trim())
    .join('')
  const inEra = eraOfMonth(year, month)
  const date = `${inEra.era}${numberInEra(inEra.year)}年${month}月`
  const last = plan.fiscalYears.at(-1) ?? 0
  if (!text.normalize('NFKC').includes(date)) faults.push(`「${date}」が原文の行にありません`)
  if (year <= last || (year === last + 1 && month < 4)) faults.push('計画の期間のうちにあります')
  return faults
}

function relatedProjectsFaults(
  { projects, steps }: RelatedProjectGroup,
  items: ReadonlyMap<string, CitableItem>,
): string[] {
  const cited = new Set(steps.flatMap(({ sources }) => sources.map(({ of }) => items.get(of)?.project.number)))
  return [
    ...steps.flatMap((step) => statementFaults(step, items)),
    ...projects.filter((number) => !cited.has(number)).map((number) => `事業${number}についての文がありません`),
    ...[...cited]
      .filter((number) => number !== undefined && !projects.includes(number))
      .map((number) => `事業${number}がprojectsにありません`),
  ]
}
