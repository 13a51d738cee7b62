import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

/** Why an item of the plan concerns someone: `of` is the achievement, detail or overview item that carries the sentence. */
const GuideEntrySchema = v.object({ of: v.string(), why: v.string() })

/** A life event or circumstance with what of the plan concerns it. */
export const GuideTopicSchema = v.object({
  slug: v.string(),
  title: v.string(),
  lead: v.string(),
  entries: v.array(GuideEntrySchema),
})

/** A place that the document names, with the words in which each item names it. */
export const PlaceSchema = v.object({
  id: v.string(),
  name: v.string(),
  reading: v.string(),
  note: v.nullable(v.string()),
  items: v.array(v.object({ of: v.string(), phrase: v.string() })),
})

/**
 * Which towns lie in which ward, so that a reader finds their ward by the town they know. The document does not say this:
 * it is ours. `towns`: names with their readings in kana, from `source`; `areas`: wider names that are no town.
 */
export const TownsSchema = v.object({
  source: v.object({ name: v.string(), url: v.string() }),
  /** Towns as an example in the field where a reader types theirs. */
  examples: v.optional(v.array(v.string())),
  wards: v.array(
    v.object({ place: v.string(), towns: v.record(v.string(), v.string()), areas: v.record(v.string(), v.string()) }),
  ),
})

/** data/guide.json: entries by life event and by place, and the towns of the wards. */
export const GuideSchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  topics: v.array(GuideTopicSchema),
  places: v.array(PlaceSchema),
  towns: TownsSchema,
})

export type GuideEntry = v.InferOutput<typeof GuideEntrySchema>
export type GuideTopic = v.InferOutput<typeof GuideTopicSchema>
export type Place = v.InferOutput<typeof PlaceSchema>
export type Towns = v.InferOutput<typeof TownsSchema>
export type Guide = v.InferOutput<typeof GuideSchema>
