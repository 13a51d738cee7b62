import * as v from 'valibot'
import { EditionSchema } from './annotations.ts'
import { SourceSpanSchema } from './plan.ts'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

const integer = v.pipe(v.number(), v.integer())
const fiscalYears = v.array(integer)

/** One thing with an id, as it stood in an edition: the city's words, or a number with its values. */
export const EditionItemSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(['policy', 'project', 'department', 'phase', 'overview', 'achievement', 'detail', 'block']),
    text: v.string(),
    fiscalYears,
    source: SourceSpanSchema,
  }),
  v.object({
    kind: v.literal('number'),
    project: integer,
    label: v.string(),
    unit: v.string(),
    values: v.array(v.object({ fiscalYears, value: v.number(), approximate: v.boolean() })),
  }),
])

const about = { id: v.string(), reason: v.pipe(v.string(), v.nonEmpty()) }

/** What became of one id from an edition to the next, with the reason that a person wrote. */
export const EditionChangeSchema = v.variant('change', [
  v.object({ change: v.literal('added'), ...about, after: EditionItemSchema }),
  v.object({ change: v.literal('removed'), ...about, before: EditionItemSchema }),
  v.object({ change: v.literal('changed'), ...about, before: EditionItemSchema, after: EditionItemSchema }),
])

/**
 * An edition and what is different in it from the one before. `sha256`: of the city's text. `moved`: how many items have
 * the same words on other lines.
 */
export const EditionRecordSchema = v.object({
  ...EditionSchema.entries,
  sha256: v.string(),
  changes: v.array(EditionChangeSchema),
  moved: integer,
})

/** data/editions.json: every edition, the newest first. */
export const EditionsSchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  editions: v.pipe(v.array(EditionRecordSchema), v.minLength(1)),
})

/** data/annotations/edition-reasons.json: why these ids are different in an edition. */
export const EditionReasonSchema = v.object({
  edition: v.pipe(v.string(), v.isoDate()),
  ids: v.pipe(v.array(v.string()), v.minLength(1)),
  reason: v.pipe(v.string(), v.nonEmpty()),
})

export type EditionItem = v.InferOutput<typeof EditionItemSchema>
export type EditionChange = v.InferOutput<typeof EditionChangeSchema>
export type EditionRecord = v.InferOutput<typeof EditionRecordSchema>
export type Editions = v.InferOutput<typeof EditionsSchema>
export type EditionReason = v.InferOutput<typeof EditionReasonSchema>
