import type { ColumnName } from './table.ts'
import type { TableName } from './table-messages.ts'

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
