import type { Content } from '../../plan/content.ts'
import type { LazyData } from '../../plan/lazy-data.ts'
import { csvText } from '../csv/csv-text.ts'
import { cellsOf, type Table } from '../table.ts'
import type { TableName } from '../table-messages.ts'
import { cityTables } from './city-tables.ts'
import { ourTables } from './our-tables.ts'

/** All that the tables are made from. */
export type OpenDataSource = Pick<Content, 'plan' | 'annotations'> & Pick<LazyData, 'numbers' | 'glossary'>

/** The folder of the published files inside the app, without the base path. */
export const dataFolder = 'data/'

/** Every published table: first the city's words, then what this app adds. */
export function openDataTables({ plan, annotations, numbers, glossary }: OpenDataSource): Table[] {
  return [...cityTables(plan, annotations.edition), ...ourTables(annotations.phaseProjects, numbers, glossary)]
}

/** The name of a table's file. */
export function fileName(name: TableName): string {
  return `${name}.csv`
}

/** A table as its CSV file: the same text in the build and in the browser. */
export function tableFile(table: Table): string {
  return csvText(table.columns, cellsOf(table))
}
