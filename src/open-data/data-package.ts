import type { PrintedWords } from '../plan/annotations.ts'
import { type ChartTable, codesOf, type ColumnName, isRequired, type Table, typeOf } from './table.ts'
import { columnWordsFor } from './column-messages.ts'
import { attributionText } from '../record/citation/attribution-messages.ts'
import { packageText } from './package-messages.ts'
import { fileName, type OpenDataSource } from './tables/open-data-tables.ts'
import { tableWordsFor } from './table-messages.ts'

/** The name of the file that describes all the others. */
export const dataPackageFile = 'datapackage.json'
/** The folder of the charts' files, seen from it. */
export const chartFolder = 'series/'

/** What is said of one published file beside its table. */
export interface FileFacts {
  bytes: number
  /** In hexadecimal. */
  sha256: string
}

/** The tables whose key a column refers to, wherever else it stands. */
const REFERS: Partial<Record<ColumnName, Table['name']>> = {
  project_number: 'projects',
  policy_code: 'policies',
  achievement_id: 'achievements',
  detail_id: 'details',
  phase_id: 'phases',
  term_id: 'glossary',
}

/** A CSV file as it is described. */
interface DescribedFile extends FileFacts {
  name: string
  path: string
  title: string
  description: string
  columns: readonly ColumnName[]
  key: readonly ColumnName[]
  required: (column: ColumnName) => boolean
  foreignKeys: ReturnType<typeof foreignKeys>
}

function field({ key, required }: DescribedFile, column: ColumnName, { plan, annotations }: OpenDataSource) {
  const [title, description] = columnWordsFor(column, plan, annotations.printed)
  const codes = codesOf(column)
  return {
    name: column,
    type: typeOf(column),
    title,
    description,
    constraints: {
      ...(required(column) ? { required: true } : {}),
      ...(key.length === 1 && key[0] === column ? { unique: true } : {}),
      ...(codes.length > 0 ? { enum: codes } : {}),
      ...(typeOf(column) === 'integer' ? { minimum: 1 } : {}),
    },
  }
}

/** `name`: the table's; null for a chart's file, which is a part of several. */
function foreignKeys({ name, columns }: Pick<Table, 'columns'> & { name: Table['name'] | null }) {
  const single = columns.flatMap((column) => {
    const resource = REFERS[column]
    return resource === undefined || resource === name
      ? []
      : [{ fields: [column], reference: { resource, fields: [column] } }]
  })
  const parent = { fields: ['parent_detail_id'], reference: { resource: 'details', fields: ['detail_id'] } }
  const value = ['series_id', 'value_order_number']
  const place = ['project_number', 'achievement_order_number']
  return [
    ...single,
    ...(name === 'detail_parents' ? [parent] : []),
    ...(name === 'details' ? [{ fields: place, reference: { resource: 'achievements', fields: place } }] : []),
    ...(name === 'series_phrases' ? [{ fields: value, reference: { resource: 'series', fields: value } }] : []),
  ]
}

function describedTable(table: Table, facts: FileFacts, printed: PrintedWords): DescribedFile {
  const [title, description] = tableWordsFor(table.name, printed)
  const { name, columns, key } = table
  const required = (column: ColumnName) => isRequired(table, column)
  return {
    ...facts,
    name,
    path: fileName(name),
    title,
    description,
    columns,
    key,
    required,
    foreignKeys: foreignKeys(table),
  }
}

function describedChart(chart: ChartTable, facts: FileFacts): DescribedFile {
  const { file, title, description, columns, key, optional } = chart
  return {
    ...{
      ...facts,
      name: `chart-${file.replace(/\.csv$/, '')}`,
      path: chartFolder + file,
      title,
      description,
      columns,
      key,
    },
    required: (column) => !optional.includes(column),
    foreignKeys: foreignKeys({ name: null, columns }),
  }
}

function resource(file: DescribedFile, source: OpenDataSource) {
  const { name, path, title, description, columns, key, bytes, sha256 } = file
  return {
    ...{ name, type: 'table', path, title, description },
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => field(file, column, source)),
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(file.foreignKeys.length > 0 ? { foreignKeys: file.foreignKeys } : {}),
    },
  }
}

/**
 * The Data Package (version 2) with a Table Schema for every CSV file, as the text of datapackage.json. What is not known
 * of the city's document is said to be unknown: it has no `licenses`. Its version is the edition's date, so that an edition
 * that is kept has the same. `factsOf`: of a file's path within the folder.
 */
export function dataPackageText(
  source: OpenDataSource,
  tables: readonly Table[],
  charts: readonly ChartTable[],
  factsOf: (path: string) => FileFacts,
): string {
  const { plan, annotations } = source
  const { date, changed } = annotations.edition
  const files = [
    ...tables.map((table) => describedTable(table, factsOf(fileName(table.name)), annotations.printed)),
    ...charts.map((chart) => describedChart(chart, factsOf(chartFolder + chart.file))),
  ]
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: plan.id,
    title: plan.title,
    description: packageText.description(attributionText.source(plan.municipality.name, plan.title)),
    version: date,
    created: `${date}T00:00:00Z`,
    edition: { date, changed },
    sources: [{ title: plan.title, path: 'source.txt', ...(plan.source.url === null ? {} : { url: plan.source.url }) }],
    source: plan.source,
    licence: { known: plan.source.licence, note: packageText.licence },
    resources: files.map((file) => resource(file, source)),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
