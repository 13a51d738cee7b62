import * as v from 'valibot'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'
import { SourceSpanSchema } from './plan.ts'

const integer = v.pipe(v.number(), v.integer())
const fiscalYears = v.array(integer)

/**
 * One number of a series. `fiscalYears`: one year, several for a number that the document gives for a span, none where
 * it names no year. `phrases`: the words that carry it, each as one unbroken stretch of one item's text. `of`: the item
 * whose lines carry it, null where several items do together.
 */
export const SeriesPointSchema = v.object({
  fiscalYears,
  value: v.number(),
  approximate: v.boolean(),
  phrases: v.pipe(v.array(v.string()), v.minLength(1)),
  of: v.nullable(v.string()),
  source: SourceSpanSchema,
})

/**
 * One quantity of a project. `measure`: a flow belongs to a year, a stock stands at a time, a single figure is neither
 * followed over the years. `basis`: in figures in the text, counted by us from names in it, or computed by us.
 */
export const SeriesSchema = v.object({
  id: v.string(),
  project: integer,
  label: v.string(),
  unit: v.string(),
  measure: v.picklist(['flow', 'stock', 'single']),
  basis: v.picklist(['stated', 'counted', 'calculated']),
  message: v.string(),
  /** Where the message may break, found at import. */
  messagePhrases: v.exactOptional(v.array(v.string())),
  /** What else its bars show, in sentences, made at import; only of what is drawn as bars, where there is more to say. */
  summary: v.exactOptional(v.string()),
  points: v.array(SeriesPointSchema),
  counted: v.exactOptional(v.array(v.string())),
  note: v.exactOptional(v.string()),
})

const TermSchema = v.object({ series: v.string(), fiscalYears })

/** A sum of numbers of series. Its result is another number of the document, or one that only we computed. */
export const EquationSchema = v.object({
  terms: v.array(TermSchema),
  equals: v.variant('kind', [
    v.object({ kind: v.literal('stated'), ...TermSchema.entries }),
    v.object({ kind: v.literal('calculated'), value: v.number() }),
  ]),
})

const about = { id: v.string(), project: integer, series: v.array(v.string()), text: v.string() }

/** 数字の検算: what adds up, what the names in the same sentence confirm, what only we summed, what cannot be checked. */
export const CrossCheckSchema = v.variant('result', [
  v.object({ ...about, result: v.literal('agrees'), equations: v.array(EquationSchema) }),
  v.object({ ...about, result: v.literal('names'), names: v.array(v.string()) }),
  v.object({ ...about, result: v.literal('total'), equations: v.array(EquationSchema) }),
  v.object({ ...about, result: v.literal('open'), equations: v.array(EquationSchema) }),
])

export type SeriesPoint = v.InferOutput<typeof SeriesPointSchema>
export type Series = v.InferOutput<typeof SeriesSchema>
export type Equation = v.InferOutput<typeof EquationSchema>
export type CrossCheck = v.InferOutput<typeof CrossCheckSchema>

/** data/numbers.json: the quantities of the text and what of them adds up. */
export const NumbersSchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  series: v.array(SeriesSchema),
  crossChecks: v.array(CrossCheckSchema),
})

export type Numbers = v.InferOutput<typeof NumbersSchema>
