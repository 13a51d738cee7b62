import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import { displayWidth, indentation } from './width.ts'
import { labelYears, type YearsRead } from './year-tag.ts'

/**
 * The kind of a line under an achievement, from the line alone. heading: ○…; note: ※…; entry: H23：…; group: （label）,
 * with its first entry on the same line; plain: anything else.
 */
export type DetailKind = 'heading' | 'note' | 'entry' | 'group' | 'plain'

export interface DetailLine {
  kind: DetailKind
  /** Where the text begins, in full-width characters. */
  column: number
  text: string
  /** The column of the text after the label or mark: a line that begins there belongs under this one. */
  hang: number | null
  years: YearsRead
  /** Of a group: the entry that follows the label on the same line. */
  entry: DetailLine | null
}

const GROUP = /^([（(][^（）()]*[）)])(\s*)([HＨ][0-9０-９].*)$/u
const YEAR_LABEL = /^[HＨ][0-9０-９～~〜HＨ]*[：:]\s*/u
const PLAIN_LABEL = /^[^\s]+\s+(?=\S)/u
const NO_YEARS: YearsRead = { years: null, fault: null }

/** The line with its kind, its columns and its years. */
export function detailLine(text: string, plan: readonly FiscalYear[]): DetailLine {
  return atColumn(text.trim(), indentation(text), plan)
}

function atColumn(text: string, column: number, plan: readonly FiscalYear[]): DetailLine {
  const line = { column, text, hang: null, years: NO_YEARS, entry: null }
  if (text.startsWith('○')) return { ...line, kind: 'heading', hang: column + 1 }
  if (text.startsWith('※')) return { ...line, kind: 'note', hang: column + 1 }
  const group = GROUP.exec(text)
  if (group && column > 0) {
    const [, label = '', blanks = '', rest = ''] = group
    const entry = atColumn(rest, column + displayWidth(label + blanks), plan)
    return { ...line, kind: 'group', text: label, entry }
  }
  const years = labelYears(text, plan)
  const yearLabel = YEAR_LABEL.exec(text)?.[0]
  if (years.years && yearLabel) return { ...line, kind: 'entry', hang: column + displayWidth(yearLabel), years }
  const label = PLAIN_LABEL.exec(text)?.[0]
  return { ...line, kind: 'plain', hang: label ? column + displayWidth(label) : null, years }
}
