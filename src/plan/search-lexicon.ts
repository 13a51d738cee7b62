import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

/**
 * `same`: words that find each other. `typed` and `finds`: words that find others but are not found by them (SNS finds
 * twitter).
 */
export const SynonymSchema = v.union([
  v.object({ same: v.array(v.string()) }),
  v.object({ typed: v.array(v.string()), finds: v.array(v.string()) }),
])

/** data/search-lexicon.json: synonyms, and in `readings` how words of the text are read, in kana. */
export const SearchLexiconSchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  synonyms: v.array(SynonymSchema),
  readings: v.record(v.string(), v.string()),
})

export type Synonym = v.InferOutput<typeof SynonymSchema>
export type SearchLexicon = v.InferOutput<typeof SearchLexiconSchema>
/** The part that the search uses. */
export type LexiconWords = Pick<SearchLexicon, 'synonyms' | 'readings'>
