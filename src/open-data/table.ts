import { codeWords } from './code-messages.ts'
import type { columnWords } from './column-messages.ts'
import type { TableName } from './table-messages.ts'

/** The name of a column, the same in every file. */
export type ColumnName = keyof typeof columnWords
/** A value of a table. null: nothing is known, or the column does not apply; never 0. */
export type Cell = string | number | boolean | null
/** One row by the names of its columns. */
export type Row = Readonly<Partial<Record<ColumnName, Cell>>>

/** A table as it is published: one CSV file. */
export interface Table {
  name: TableName
  columns: readonly ColumnName[]
  /** The columns that together name one row. */
  key: readonly ColumnName[]
  rows: readonly Row[]
}

/** The CSV file of one chart: numbers that the tables hold too, with the years that have none. */
export interface ChartTable {
  /** Its name, with `.csv`. */
  file: string
  /** What its numbers are. */
  title: string
  /** Where else they stand. */
  description: string
  columns: readonly ColumnName[]
  /** The columns that together name one row; none where a column of them may be empty. */
  key: readonly ColumnName[]
  /** The columns that may be empty. */
  optional: readonly ColumnName[]
  text: string
}

/** How a column's cells are read, as Table Schema names it. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

const INTEGER = /_number$|_year$|_count$/
/** What may stand between two points on a scale is no whole number. */
const NUMBER: readonly ColumnName[] = ['value_number']

/** How the cells of a column are read. */
export function typeOf(column: ColumnName): ColumnType {
  if (NUMBER.includes(column)) return 'number'
  if (column === 'is_approximate') return 'boolean'
  if (column.endsWith('_date')) return 'date'
  return INTEGER.test(column) ? 'integer' : 'string'
}

/** Columns that may be empty; all others have a value in every row. */
const OPTIONAL: readonly ColumnName[] = ['publisher_name', 'source_url', 'retrieved_date', 'licence_name', 'item_id']

/** Whether every row of a table has a value in the column. */
export function isRequired(table: Pick<Table, 'name'>, column: ColumnName): boolean {
  return !OPTIONAL.includes(column) && !(table.name === 'series' && column.endsWith('fiscal_year'))
}

/** The city's own words, letter by letter. They are never changed, whatever a rule for tables says of them. */
const VERBATIM: readonly ColumnName[] = [
  'plan_title',
  'policy_title',
  'project_title',
  'overview_text',
  'department_name',
  'achievement_text',
  'detail_text',
  'phase_label',
  'phrase_text',
  'name_text',
  'term',
  'variant_text',
]

/** Whether a column holds the city's words as they stand. */
export function isVerbatim(column: ColumnName): boolean {
  return VERBATIM.includes(column)
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/_year$/, '年度'],
  [/_line_(?:number|count)$/, '行'],
]

/** The unit of a column's numbers; '' where it has none, or a column of its own says it. */
export function unitOf(column: ColumnName): string {
  return UNITS.find(([names]) => names.test(column))?.[1] ?? ''
}

/** The codes that may stand in a column; none where it holds no codes. */
export function codesOf(column: ColumnName): string[] {
  return column in codeWords ? Object.keys(codeWords[column as keyof typeof codeWords]) : []
}

/** The cells of a table's rows, in the order of its columns. */
export function cellsOf({ columns, rows }: Table): Cell[][] {
  return rows.map((row) => columns.map((column) => row[column] ?? null))
}
