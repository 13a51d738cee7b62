import glossaryData from '../../data/glossary.json'
import numbersData from '../../data/numbers.json'
import type { Glossary } from '../../src/plan/glossary.ts'
import type { Numbers } from '../../src/plan/series.ts'
import { openDataTables, type OpenDataSource, tableFile } from '../../src/open-data/tables/open-data-tables.ts'
import { chartTables } from '../../src/build/chart-tables.ts'
import { annotations, plan } from '../plan/committed-content.ts'

/** The committed data as the build makes the tables from it. */
export const committedSource: OpenDataSource = {
  plan,
  annotations,
  numbers: numbersData as unknown as Numbers,
  glossary: glossaryData as unknown as Glossary,
}

/** The tables of the committed data, and the text of each file by its name. */
export const committedTables = openDataTables(committedSource)
export const committedFiles = new Map(committedTables.map((table) => [table.name, tableFile(table)]))

/** The files of the charts. */
export const committedCharts = chartTables(plan, committedSource.numbers)
