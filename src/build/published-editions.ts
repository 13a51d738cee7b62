import { readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DATA_FILES, type DataFiles } from '../../data/importer/data-files.ts'
import { editionsFolder } from '../../data/importer/stored-editions.ts'
import type { Annotations } from '../plan/annotations.ts'
import { editionFileAddress } from '../plan/edition-addresses.ts'
import { editionFiles } from './edition-files.ts'

const pathOf = (date: string, file: string) => editionFileAddress(date, file).slice(1)

/** The paths of all files in a folder, with `/`, seen from it. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/**
 * The files of every edition by address: the older ones as they were kept, and the present one, so that whoever notes an
 * address today finds the same bytes there tomorrow. `folder`: the data directory.
 */
export async function publishedEditions(folder: string, sourceFile: string): Promise<Map<string, string>> {
  const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8')
  const present = await Promise.all(DATA_FILES.map(async (name) => [name, await read(name)] as const))
  const files = Object.fromEntries(present) as DataFiles
  const { edition } = JSON.parse(files['annotations.json']) as Annotations
  const published = new Map(
    [...editionFiles(files, await read('source', sourceFile))].map(([file, text]) => [
      pathOf(edition.date, file),
      text,
    ]),
  )
  const dates = existsSync(join(folder, editionsFolder)) ? await readdir(join(folder, editionsFolder)) : []
  for (const date of dates)
    for (const file of await filesUnder(join(folder, editionsFolder, date)))
      published.set(pathOf(date, file), await read(editionsFolder, date, file))
  return published
}
