import * as v from 'valibot'

/** A part of the schedule whose cells the text alone does not separate, decided by hand. */
export const CorrectionsSchema = v.array(
  v.strictObject({
    /** The labels of the cells, in order: together exactly the text of these lines. */
    labels: v.pipe(v.array(v.pipe(v.string(), v.regex(/\S/u, '空の名前です'))), v.minLength(1)),
    why: v.string(),
  }),
)

/** Facts about the document that are not in its text. */
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
