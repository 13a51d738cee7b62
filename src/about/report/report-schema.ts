import * as v from 'valibot'

const day = v.pipe(v.string(), v.isoDate())

/**
 * What machines found. `no-fault`: they looked, and found nothing wrong, which does not say that all is right;
 * `fault`: they found something wrong, which the note of the criterion says; `nothing-to-check`: no page holds what the
 * criterion is about. `pages`: of all, one of each kind, or some. `checked`: what they looked at, in words. `axe`: whether
 * axe-core has rules for it; `tests`: those of this repository that it rests on, as “file: title”.
 */
export const MachineResultSchema = v.strictObject({
  found: v.picklist(['no-fault', 'fault', 'nothing-to-check']),
  pages: v.picklist(['all', 'kinds', 'some']),
  checked: v.string(),
  axe: v.boolean(),
  tests: v.array(v.string()),
})

/** What a person found. No machine writes it: it has the person's name and the day. */
export const PersonResultSchema = v.strictObject({
  result: v.picklist(['met', 'not-met', 'not-applicable']),
  name: v.pipe(v.string(), v.nonEmpty()),
  date: day,
  note: v.nullable(v.string()),
})

/**
 * A success criterion. `jis`: its name in JIS X 8341-3:2016; `wcag`: its name in the translation of WCAG 2.2 by WAIC;
 * null where the one or the other does not have it.
 */
export const CriterionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[1-4]\.\d\.\d+$/)),
  level: v.picklist(['A', 'AA']),
  jis: v.nullable(v.string()),
  wcag: v.nullable(v.string()),
  machine: v.nullable(MachineResultSchema),
  people: v.nullable(PersonResultSchema),
  note: v.nullable(v.string()),
})

/**
 * accessibility-report.json, published under data/: what was tested of the app, criterion by criterion. `date`: of the last
 * tests; `plan`: the id of the plan whose pages they saw. `facts`: how it was tested; `tests`: those of this repository that
 * a fact rests on.
 */
export const AccessibilityReportSchema = v.strictObject({
  schemaVersion: v.literal(1),
  date: day,
  plan: v.string(),
  facts: v.array(v.strictObject({ name: v.string(), value: v.string(), tests: v.optional(v.array(v.string())) })),
  criteria: v.array(CriterionSchema),
})

export type Criterion = v.InferOutput<typeof CriterionSchema>
export type AccessibilityReport = v.InferOutput<typeof AccessibilityReportSchema>
