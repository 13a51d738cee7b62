import type { SourceSpan } from '../../plan/plan.ts'
import type { Row } from '../table.ts'

/** The columns that say where in the source a row stands. */
export const LINES = ['first_line_number', 'last_line_number'] as const

/** The lines of the source that a row comes from, counted from 1, in these columns. */
export function lines({ from, to }: SourceSpan): Row {
  return { first_line_number: from, last_line_number: to }
}
