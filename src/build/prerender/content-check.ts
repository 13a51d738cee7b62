import * as v from 'valibot'
import type { RawContent } from '../../plan/content.ts'
import { FindingSchema } from '../../plan/search-lexicon.ts'
import { GlossarySchema } from '../../plan/glossary.ts'
import { GuideSchema } from '../../plan/guide.ts'
import { PlanSchema } from '../../plan/plan.ts'
import { ReadingFileSchema } from '../../plan/annotations.ts'
import { StoriesSchema } from '../../plan/theme-articles.ts'
import type { VolumeName, Volumes } from '../../plan/lazy-data.ts'

/** Checks the data files against their schemas: one line for each place that does not fit, none where all do. */
export function faultsOf({ plan, reading }: RawContent): string[] {
  const checks = [
    { file: 'plan.json', result: v.safeParse(PlanSchema, plan) },
    { file: 'reading.json', result: v.safeParse(ReadingFileSchema, reading) },
  ]
  return checks.flatMap(({ file, result }) =>
    result.success ? [] : result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`),
  )
}

const VolumesSchema = v.object({
  numbers: v.pick(ReadingFileSchema, ['series', 'crossChecks']),
  stories: StoriesSchema,
  glossary: GlossarySchema,
  guide: GuideSchema,
  finding: FindingSchema,
})

/** The volumes, checked against their schemas. Throws a message that names every place that does not fit. */
export function checkedVolumes(raw: Record<VolumeName, unknown>): Volumes {
  const result = v.safeParse(VolumesSchema, raw)
  if (result.success) return result.output
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  throw new Error(`the volumes do not fit:\n${faults.join('\n')}`)
}
