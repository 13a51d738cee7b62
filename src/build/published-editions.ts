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

const isKept = (folder: string, date: string) => existsSync(join(folder, editionsFolder, date))

/**
 * What whoever publishes should do first, so that the files of this edition are the same bytes for ever; null where it is
 * kept. `folder`: the data directory.
 */
export function keepFirst(folder: string, date: string): string | null {
  if (isKept(folder, date)) return null
  return `公開するときは、先に npm run keep-edition で、いまの、${date}につくった版を残してください。`
}

/**
 * The files of every edition by address: those that are kept as they were, from the day of their publication on, so that
 * whoever notes an address finds the same bytes there later; the present one, not kept yet, as its files are now.
 * `folder`: the data directory.
 */
export async function publishedEditions(folder: string, sourceFile: string): Promise<Map<string, string>> {
  const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8')
  const present = await Promise.all(DATA_FILES.map(async (name) => [name, await read(name)] as const))
  const files = Object.fromEntries(present) as DataFiles
  const { edition } = JSON.parse(files['annotations.json']) as Annotations
  const published = new Map<string, string>()
  if (!isKept(folder, edition.date))
    for (const [file, text] of editionFiles(files, await read('source', sourceFile)))
      published.set(pathOf(edition.date, file), text)
  const dates = existsSync(join(folder, editionsFolder)) ? await readdir(join(folder, editionsFolder)) : []
  for (const date of dates)
    for (const file of await filesUnder(join(folder, editionsFolder, date)))
      published.set(pathOf(date, file), await read(editionsFolder, date, file))
  return published
}
