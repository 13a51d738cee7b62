import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

/** A reading that could be another one, and why it is this one. */
export const DisputedReadingSchema = v.object({
  word: v.string(),
  reading: v.string(),
  alternative: v.string(),
  reason: v.string(),
})

/**
 * The published readings: how each word of the city's texts is read, by the id of the item. `from` and `to`: its place in the
 * item's text, in UTF-16 units.
 */
export const ReadingsSchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  items: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      words: v.array(v.object({ from: v.number(), to: v.number(), word: v.string(), reading: v.string() })),
    }),
  ),
  disputed: v.array(DisputedReadingSchema),
})

export type Readings = v.InferOutput<typeof ReadingsSchema>
