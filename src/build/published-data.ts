import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '../../data/importer/json-schemas.ts'

/**
 * The data that the build publishes beside the pages, by address: each file as it is committed, with its shape, and the
 * city's text byte for byte. `folder`: the data directory.
 */
export async function publishedData(folder: string, sourceFile: string): Promise<Map<string, string>> {
  const files = new Map([['data/source.txt', await readFile(join(folder, 'source', sourceFile), 'utf8')]])
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    files.set(`data/${name}.json`, await readFile(join(folder, `${name}.json`), 'utf8'))
    files.set(`data/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  return files
}
