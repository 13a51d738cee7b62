import type { FiscalYear } from '../plan/fiscal-year.ts'
import { codesOf, type ColumnName, isRequired, type Table, typeOf } from './table.ts'
import { columnWordsFor } from './column-messages.ts'
import { attributionText } from '../record/citation/attribution-messages.ts'
import { packageText } from './messages.ts'
import { fileName, type OpenDataSource } from './tables/open-data-tables.ts'
import { tableWords } from './table-messages.ts'

/** The name of the file that describes all the others. */
export const dataPackageFile = 'datapackage.json'

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

function field(table: Table, column: ColumnName, fiscalYears: readonly FiscalYear[]) {
  const [title, description] = columnWordsFor(column, fiscalYears)
  const codes = codesOf(column)
  return {
    name: column,
    type: typeOf(column),
    title,
    description,
    constraints: {
      ...(isRequired(table, column) ? { required: true } : {}),
      ...(table.key.length === 1 && table.key[0] === column ? { unique: true } : {}),
      ...(codes.length > 0 ? { enum: codes } : {}),
      ...(typeOf(column) === 'integer' ? { minimum: 1 } : {}),
    },
  }
}

function foreignKeys({ name, columns }: Table) {
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

function resource(table: Table, { bytes, sha256 }: FileFacts, fiscalYears: readonly FiscalYear[]) {
  const [title, description] = tableWords[table.name]
  const keys = foreignKeys(table)
  return {
    name: table.name,
    type: 'table',
    path: fileName(table.name),
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((column) => field(table, column, fiscalYears)),
      missingValues: [''],
      primaryKey: table.key,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  }
}

/**
 * The Data Package (version 2) with a Table Schema for every CSV file, as the text of datapackage.json. What is not known
 * of the city's document is said to be unknown: it has no `licenses`. `version`: the app's. Throws where a table has no facts.
 */
export function dataPackageText(
  { plan, annotations }: OpenDataSource,
  tables: readonly Table[],
  facts: ReadonlyMap<Table['name'], FileFacts>,
  version: string,
): string {
  const { date, changed } = annotations.edition
  const resources = tables.map((table) => {
    const known = facts.get(table.name)
    if (known === undefined) throw new Error(`nothing is known of the file ${fileName(table.name)}`)
    return resource(table, known, plan.fiscalYears)
  })
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: plan.id,
    title: plan.title,
    description: packageText.description(attributionText.source(plan.municipality.name, plan.title)),
    version,
    created: `${date}T00:00:00Z`,
    edition: { date, changed },
    sources: [{ title: plan.title, path: 'source.txt', ...(plan.source.url === null ? {} : { url: plan.source.url }) }],
    source: plan.source,
    licence: { known: plan.source.licence, note: packageText.licence },
    resources,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
