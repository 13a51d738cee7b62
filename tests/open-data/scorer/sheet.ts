import { parse } from 'csv-parse/sync'

/** A CSV file as a spreadsheet holds it: its cells, and what is wrong with the file itself. */
export interface Sheet {
  rows: readonly (readonly string[])[]
  /** Whether some record has a line break in it. */
  brokenLines: boolean
  /** What a strict reader says of quotes and of the number of fields; null where it has nothing to say. */
  refused: string | null
}

/** Reads the text of a CSV file with a strict reader by another author than the writer's. */
export function sheetOf(text: string): Sheet {
  const lines = text.replace(/\r\n$/, '').split(/\r\n|\n|\r/).length
  try {
    const rows: string[][] = parse(text, { bom: true })
    return { rows, brokenLines: lines !== rows.length, refused: null }
  } catch (error) {
    const rows: string[][] = parse(text, { bom: true, relax_column_count: true, relax_quotes: true })
    return { rows, brokenLines: lines !== rows.length, refused: String(error) }
  }
}

const NUMERALS = [/^[+-]?\d+$/, /^[+-]?\d+\.\d+$/, /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/]
const DATES = [/^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/, /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/]
const PLACEHOLDERS = ['-', '－', '–', '―', '…', '‥', '*', '×', 'x', 'X', 'N/A', 'n/a', 'NA']

/** Whether a cell is a placeholder for a missing value. */
const isPlaceholder = (cell: string) => PLACEHOLDERS.includes(cell.trim())
const isNumeral = (cell: string) => NUMERALS.some((form) => form.test(cell.trim()))
/** Whether a number looks like data and not like a running number: three digits or more, or a point. */
const isValue = (cell: string) => isNumeral(cell) && (/[,.]/.test(cell) || cell.replace(/\D/g, '').length >= 3)

/** What a column holds, by far the most of it. */
export type ColumnKind = 'numeric' | 'date' | 'text' | 'mixed' | 'empty'

/** Where the scorer sees the parts of a table. Rows and columns are indexes of the sheet. */
export interface Layout {
  /** How many tables the empty rows and columns make of the sheet. */
  tables: number
  /** Rows that it takes for a title, a total, a remark or a source. */
  outside: number[]
  head: number[]
  body: number[]
  kinds: ColumnKind[]
  /** The first columns that name a row. */
  stub: number[]
}

const MOST_HEAD_ROWS = 5

/** How the scorer divides a sheet: our own reading of its detector, for files without formats and merged cells. */
export function layoutOf({ rows }: Sheet): Layout {
  const width = Math.max(...rows.map((row) => row.length))
  const isFilled = (row: number, column: number) => (rows[row]?.[column] ?? '') !== ''
  const columns = [...Array(width).keys()]
  const filledIn = (row: number) => columns.filter((column) => isFilled(row, column)).length
  const all = [...rows.keys()]
  const bands = (taken: boolean[]) => taken.filter((now, index) => now && !(taken[index - 1] ?? false)).length
  const tables =
    bands(all.map((row) => filledIn(row) > 0)) *
    bands(columns.map((column) => all.some((row) => isFilled(row, column))))

  const isTitle = (row: number) => width >= 3 && (filledIn(row) / width <= 0.15 || filledIn(row) <= 2)
  const isFoot = (row: number) => {
    const cells = (rows[row] ?? []).filter((cell) => cell !== '')
    const total = cells.slice(0, 3).some((cell) => /^(?:合計|小計|総計|計|総数|総合計|3カ年平均)$/.test(cell.trim()))
    return total || /^\s*(?:※|（注）|注[：:）)]|備考)/.test(cells[0] ?? '') || cells.length / width <= 0.2
  }
  let from = 0
  while (from < rows.length - 1 && isTitle(from)) from++
  let to = rows.length - 1
  while (to > from && isFoot(to)) to--

  const looksLikeHead = (row: number) => {
    const cells = (rows[row] ?? []).filter((cell) => cell !== '' && !isPlaceholder(cell))
    return filledIn(row) > 0 && cells.filter(isValue).length <= Math.max(cells.length, 1) * 0.3
  }
  const head = [from]
  for (let row = from + 1; row < from + MOST_HEAD_ROWS && row <= to && looksLikeHead(row); row++) head.push(row)
  const next = (head.at(-1) ?? from) + 1
  const sameForm = columns.every((column) => isFilled(from, column) === isFilled(next, column))
  const hasValues = next <= to && (rows[next] ?? []).some(isValue)
  if (!hasValues || sameForm || (head.length >= MOST_HEAD_ROWS && to - next < 2)) head.length = 1
  const first = (head.at(-1) ?? from) + 1
  const body = all.filter((row) => row >= first && row <= to)
  const kinds = columns.map((column) => kindOf(body.map((row) => rows[row]?.[column] ?? '')))
  return {
    tables,
    outside: all.filter((row) => row < from || row > to),
    head,
    body,
    kinds,
    stub: columns.slice(0, Math.min(3, width - 1)).filter((column) => kinds[column] === 'text'),
  }
}

function kindOf(cells: readonly string[]): ColumnKind {
  const filled = cells.filter((cell) => cell.trim() !== '' && !isPlaceholder(cell))
  if (filled.length === 0) return 'empty'
  const most = filled.length * 0.8
  const dates = filled.filter((cell) => DATES.some((form) => form.test(cell.trim()))).length
  const numerals = filled.filter(isNumeral).length
  if (numerals >= most) return 'numeric'
  if (dates >= most) return 'date'
  return filled.length - dates - numerals >= most ? 'text' : 'mixed'
}
