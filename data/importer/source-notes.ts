import * as v from 'valibot'

/** A place in the schedule where the text alone does not tell the cells apart, decided by hand. */
export const CorrectionsSchema = v.array(
  v.strictObject({
    /** The labels of the cells, in order: together exactly what the text has there. */
    labels: v.pipe(v.array(v.pipe(v.string(), v.regex(/\S/u, '空の名前です'))), v.minLength(1)),
    why: v.string(),
  }),
)

/** What is known about the document and does not stand in it. */
export const AboutSchema = v.strictObject({
  id: v.string(),
  municipality: v.strictObject({ code: v.string(), name: v.string() }),
  file: v.string(),
  publisher: v.nullable(v.string()),
  url: v.nullable(v.string()),
  retrieved: v.nullable(v.string()),
  licence: v.nullable(v.string()),
})

export type Correction = v.InferOutput<typeof CorrectionsSchema>[number]
export type About = v.InferOutput<typeof AboutSchema>
