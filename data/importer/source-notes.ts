import * as v from 'valibot'
import { formulaSign } from '../../src/plan/formula-sign.ts'
import { DaySchema } from './day.ts'

/** A part of the schedule whose cells the text alone does not separate, decided by hand. */
export const CorrectionsSchema = v.array(
  v.strictObject({
    /** The labels of the cells, in order: together exactly the text of these lines. */
    labels: v.pipe(v.array(v.pipe(v.string(), v.regex(/\S/u, '空の名前です'))), v.minLength(1)),
    why: v.string(),
  }),
)

/** A text that stands in a published table. */
const text = v.pipe(
  v.string(),
  v.check((value) => formulaSign(value) === null, '表計算ソフトが計算式とみなす字（= + - @）で始まらない言葉'),
)

/** Facts about the document that are not in its text. */
export const AboutSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.check(
      (id) => /^[a-z0-9][a-z0-9-]*$/u.test(id),
      '半角の小文字・数字・ハイフンだけの名前。例：midori-digital-2020-2024',
    ),
  ),
  municipality: v.strictObject({
    code: v.pipe(
      v.nullable(v.string()),
      v.check(
        (code) => code !== null && /^\d{6}$/.test(code),
        '総務省の全国地方公共団体コード（半角の数字6けた）。例：141500',
      ),
      v.transform((code) => code ?? ''),
    ),
    name: text,
  }),
  file: text,
  publisher: v.nullable(text),
  url: v.nullable(text),
  retrieved: v.nullable(DaySchema),
  licence: v.nullable(text),
})

export type Correction = v.InferOutput<typeof CorrectionsSchema>[number]
export type About = v.InferOutput<typeof AboutSchema>
