import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import type { Plan, SourceSpan } from '../../src/plan/plan.ts'
import { allDetails } from './plan-texts.ts'

/** A text that can contain a number: an achievement, a detail or a paragraph of the overview. */
export interface NumberedItem {
  id: string
  project: number
  text: string
  /** The years of its own line; an overview has none. */
  fiscalYears: readonly FiscalYear[]
  source: SourceSpan
  /** Its own lines and those of everything under it. */
  spans: readonly SourceSpan[]
}

/** Every item of the plan's projects that can contain a number. */
export function numberedItems(plan: Plan): NumberedItem[] {
  return plan.projects.flatMap(({ number: project, overview, achievements }) => [
    ...overview.map(({ id, text, source }) => ({ id, project, text, fiscalYears: [], source, spans: [source] })),
    ...achievements
      .flatMap((achievement) => [achievement, ...allDetails(achievement.details)])
      .map(({ id, text, fiscalYears, source, details }) => ({
        id,
        project,
        text,
        fiscalYears,
        source,
        spans: [source, ...allDetails(details).map((detail) => detail.source)],
      })),
  ])
}

/** Whether two spans share a line. */
export function meet(one: SourceSpan, other: SourceSpan): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** Whether every line of a span is in one of the others. */
export function liesWithin(span: SourceSpan, others: readonly SourceSpan[]): boolean {
  for (let line = span.from; line <= span.to; line += 1)
    if (!others.some(({ from, to }) => from <= line && line <= to)) return false
  return span.from <= span.to
}
