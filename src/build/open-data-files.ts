import { createHash } from 'node:crypto'
import { dataPackageFile, dataPackageText } from '../open-data/data-package.ts'
import {
  dataFolder,
  fileName,
  openDataTables,
  type OpenDataSource,
  tableFile,
} from '../open-data/tables/open-data-tables.ts'

/**
 * The CSV files of open data and their datapackage.json, by address. `version`: the app's. Throws where a cell would run
 * as a formula.
 */
export function openDataFiles(source: OpenDataSource, version: string): Map<string, string> {
  const tables = openDataTables(source)
  const files = tables.map((table) => [table.name, tableFile(table)] as const)
  const facts = files.map(([name, text]) => {
    const bytes = Buffer.from(text)
    return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }] as const
  })
  return new Map([
    ...files.map(([name, text]) => [dataFolder + fileName(name), text] as const),
    [dataFolder + dataPackageFile, dataPackageText(source, tables, new Map(facts), version)],
  ])
}
