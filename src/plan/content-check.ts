import * as v from 'valibot'
import type { RawContent } from './content.ts'
import { PlanSchema } from './plan.ts'
import { ReadingSchema } from './reading.ts'

/** Checks the data files against their schemas: one line for each place that does not fit, none where all do. */
export function faultsOf({ plan, reading }: RawContent): string[] {
  const checks = [
    { file: 'plan.json', result: v.safeParse(PlanSchema, plan) },
    { file: 'reading.json', result: v.safeParse(ReadingSchema, reading) },
  ]
  return checks.flatMap(({ file, result }) =>
    result.success ? [] : result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`),
  )
}
