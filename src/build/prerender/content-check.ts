import * as v from 'valibot'
import type { RawContent } from '../../plan/content.ts'
import { SearchLexiconSchema } from '../../plan/search-lexicon.ts'
import { EditionsSchema } from '../../plan/editions.ts'
import { GlossarySchema } from '../../plan/glossary.ts'
import { GuideSchema } from '../../plan/guide.ts'
import { PlanSchema } from '../../plan/plan.ts'
import { AnnotationsSchema } from '../../plan/annotations.ts'
import { NumbersSchema } from '../../plan/series.ts'
import { ThemeArticlesSchema } from '../../plan/theme-articles.ts'
import type { LazyDataName, LazyData } from '../../plan/lazy-data.ts'

/** Checks the data files against their schemas: one line for each place that does not fit, none where all do. */
export function faultsOf({ plan, annotations }: RawContent): string[] {
  const checks = [
    { file: 'plan.json', result: v.safeParse(PlanSchema, plan) },
    { file: 'annotations.json', result: v.safeParse(AnnotationsSchema, annotations) },
  ]
  return checks.flatMap(({ file, result }) =>
    result.success ? [] : result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`),
  )
}

const LazyDataSchema = v.object({
  numbers: NumbersSchema,
  themeArticles: ThemeArticlesSchema,
  glossary: GlossarySchema,
  guide: GuideSchema,
  searchLexicon: SearchLexiconSchema,
  editions: EditionsSchema,
})

/**
 * The files that only some pages need, checked against their schemas. Throws a message that names every place that does
 * not fit.
 */
export function checkedLazyData(raw: Record<LazyDataName, unknown>): LazyData {
  const result = v.safeParse(LazyDataSchema, raw)
  if (result.success) return result.output
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  throw new Error(`the data files do not fit:\n${faults.join('\n')}`)
}
