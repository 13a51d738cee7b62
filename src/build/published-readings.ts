import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from '../plan/schema-versions.ts'
import { DisputedReadingSchema, type Readings } from '../plan/readings.ts'
import { withoutMarks } from '../readings/marked-readings.ts'

const ReviewedSchema = v.record(v.string(), v.string())

/**
 * The published readings: each word of the city's texts with its place and its reading, by item id, from the texts as
 * they were reviewed. `folder`: the data directory. Throws where a file has another shape.
 */
export async function publishedReadings(folder: string): Promise<Readings> {
  // A plan may have no readings yet.
  const read = async (name: string, otherwise: unknown): Promise<unknown> => {
    const file = join(folder, 'annotations', name)
    return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : otherwise
  }
  const reviewed = v.parse(ReviewedSchema, await read('reading-occurrences.json', {}))
  const items = Object.entries(reviewed).map(([id, marked]) => {
    const { text, words } = withoutMarks(marked)
    return { id, text, words: words.map((word) => ({ ...word, word: text.slice(word.from, word.to) })) }
  })
  const disputed = v.parse(v.array(DisputedReadingSchema), await read('disputed-readings.json', []))
  return { schemaVersion: LAZY_DATA_SCHEMA_VERSION, items, disputed }
}
