import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

/** Why an item of the plan concerns someone: `of` is the achievement, detail or overview item that carries the sentence. */
export const GuideEntrySchema = v.object({ of: v.string(), why: v.string() })

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

/** data/guide.json: entries by life event and by place. */
export const GuideSchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  topics: v.array(GuideTopicSchema),
  places: v.array(PlaceSchema),
})

export type GuideEntry = v.InferOutput<typeof GuideEntrySchema>
export type GuideTopic = v.InferOutput<typeof GuideTopicSchema>
export type Place = v.InferOutput<typeof PlaceSchema>
export type Guide = v.InferOutput<typeof GuideSchema>
