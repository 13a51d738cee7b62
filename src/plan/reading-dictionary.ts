import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

/**
 * data/reading-dictionary.json: how the words of the app are read. A key of `words` is a word, or a word with as much of
 * its context as decides how it is read; every digit in it is written 0. Its value has the reading after each run of
 * kanji: `取[と]り組[く]み`. A key of kanji alone has its reading alone. `difficult`: the letters among them that are not
 * taught in primary school.
 */
export const ReadingDictionarySchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  words: v.record(v.string(), v.string()),
  difficult: v.string(),
})

export type ReadingDictionary = v.InferOutput<typeof ReadingDictionarySchema>
