import { citableItems } from '../plan/items.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanParts } from '../plan/plan-parts.ts'
import type { ColumnName } from './table.ts'
import type { TableName } from './table-messages.ts'

const SUCH = { 'L1-06': /\u3000/u, 'L1-07': /[、・].*[、・]/u }

/**
 * The city's own sentences that the official rules count as several data in one cell (L1-07: two or more 「、」 or 「・」) or
 * as arranged with spaces (L1-06). They are declared and not altered; each costs its file 10 of 100 points of level 1.
 * All else has 100 points at every level, which tests/open-data/score.test.ts works out. `charts`: the charts' own files.
 */
export const declaredColumns: readonly {
  table: TableName | 'charts'
  column: ColumnName
  rule: 'L1-06' | 'L1-07'
}[] = [
  { table: 'overviews', column: 'overview_text', rule: 'L1-07' },
  { table: 'achievements', column: 'achievement_text', rule: 'L1-07' },
  { table: 'details', column: 'detail_text', rule: 'L1-06' },
  { table: 'phases', column: 'phase_label', rule: 'L1-07' },
  { table: 'series_phrases', column: 'phrase_text', rule: 'L1-07' },
  { table: 'charts', column: 'phrase_text', rule: 'L1-07' },
]

/** The points of level 1 that a file with such sentences has. */
export const declaredPoints = 90

/** Of these, the columns in which a plan has such a sentence. */
export function declaredIn(plan: Plan, parts: PlanParts): typeof declaredColumns {
  const items = citableItems(plan)
  const texts: Partial<Record<TableName | 'charts', readonly string[]>> = {
    overviews: items.flatMap(({ achievement, text }) => (achievement ? [] : text)),
    achievements: items.flatMap(({ id, achievement, text }) => (achievement?.id === id ? text : [])),
    details: items.flatMap(({ id, achievement, text }) => (achievement && achievement.id !== id ? text : [])),
    phases: plan.policies.flatMap(({ phases }) => phases.map(({ label }) => label)),
  }
  return declaredColumns.filter(
    ({ table, rule }) => texts[table]?.some((text) => SUCH[rule].test(text)) ?? parts.numbers,
  )
}
