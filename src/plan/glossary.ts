import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

/**
 * A technical term as the document writes it, with our explanation. `projects`: where it occurs, found at import;
 * none for a word of the table itself, in its title or the heads of its columns.
 */
export const GlossaryTermSchema = v.object({
  id: v.string(),
  term: v.string(),
  variants: v.array(v.string()),
  reading: v.string(),
  explanation: v.string(),
  projects: v.array(v.pipe(v.number(), v.integer())),
})

/** data/glossary.json: the terms, in the order of their readings. */
export const GlossarySchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  terms: v.array(GlossaryTermSchema),
})

export type GlossaryTerm = v.InferOutput<typeof GlossaryTermSchema>
export type Glossary = v.InferOutput<typeof GlossarySchema>
