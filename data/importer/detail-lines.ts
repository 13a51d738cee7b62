import { displayWidth, indentation } from './width.ts'
import { labelYears, type YearContext, type YearsRead } from './year-tag.ts'

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

const GROUP = /^([（(][^（）()]*[）)])(\s*)(\S.*)$/u
const YEAR_LABEL = /^[^：:]+[：:]\s*/u
const PLAIN_LABEL = /^[^\s]+\s+(?=\S)/u
const NO_YEARS: YearsRead = { years: null, fault: null }

/** The line with its kind, its columns and its years. */
export function detailLine(text: string, context: YearContext): DetailLine {
  return atColumn(text.trim(), indentation(text), context)
}

function atColumn(text: string, column: number, context: YearContext): DetailLine {
  const line = { column, text, hang: null, years: NO_YEARS, entry: null }
  if (text.startsWith('○')) return { ...line, kind: 'heading', hang: column + 1 }
  if (text.startsWith('※')) return { ...line, kind: 'note', hang: column + 1 }
  const group = GROUP.exec(text)
  if (group && column > 0 && isLabelled(group[3] ?? '', context)) {
    const [, label = '', blanks = '', rest = ''] = group
    const entry = atColumn(rest, column + displayWidth(label + blanks), context)
    return { ...line, kind: 'group', text: label, entry }
  }
  const years = labelYears(text, context)
  const yearLabel = YEAR_LABEL.exec(text)?.[0]
  if (years.years && yearLabel) return { ...line, kind: 'entry', hang: column + displayWidth(yearLabel), years }
  const label = PLAIN_LABEL.exec(text)?.[0]
  return { ...line, kind: 'plain', hang: label ? column + displayWidth(label) : null, years }
}

/** Whether a text begins with the label of a year, one that can be read or not. */
function isLabelled(text: string, context: YearContext): boolean {
  const { years, fault } = labelYears(text, context)
  return years !== null || fault !== null
}
