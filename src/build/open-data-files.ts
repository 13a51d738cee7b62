import { createHash } from 'node:crypto'
import { chartFolder, dataPackageFile, dataPackageText } from '../open-data/data-package.ts'
import { chartTables } from './chart-tables.ts'
import {
  dataFolder,
  fileName,
  openDataTables,
  type OpenDataSource,
  tableFile,
} from '../open-data/tables/open-data-tables.ts'

/**
 * The CSV files of open data, those of the charts and their datapackage.json, by address. Throws where a cell would run as
 * a formula.
 */
export function openDataFiles(source: OpenDataSource): Map<string, string> {
  const tables = openDataTables(source)
  const charts = chartTables(source.plan, source.numbers)
  const files = new Map([
    ...tables.map((table) => [fileName(table.name), tableFile(table)] as const),
    ...charts.map(({ file, text }) => [chartFolder + file, text] as const),
  ])
  const factsOf = (path: string) => {
    const bytes = Buffer.from(files.get(path) ?? '')
    return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  }
  const described = [dataPackageFile, dataPackageText(source, tables, charts, factsOf)] as const
  return new Map([...files, described].map(([path, text]) => [dataFolder + path, text]))
}
