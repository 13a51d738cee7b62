import { toJsonSchema } from '@valibot/to-json-schema'
import { GlossarySchema } from '../../src/plan/glossary.ts'
import { GuideSchema } from '../../src/plan/guide.ts'
import { PlanSchema } from '../../src/plan/plan.ts'
import { ReadingFileSchema } from '../../src/plan/annotations.ts'
import { FindingSchema } from '../../src/plan/search-lexicon.ts'
import { StoriesSchema } from '../../src/plan/theme-articles.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** The shapes of the data files, for whoever reads them without our code. */
export function jsonSchemas() {
  return {
    plan: toJsonSchema(PlanSchema),
    reading: toJsonSchema(ReadingFileSchema),
    stories: toJsonSchema(StoriesSchema),
    glossary: toJsonSchema(GlossarySchema),
    guide: toJsonSchema(GuideSchema),
    finding: toJsonSchema(FindingSchema),
  } satisfies Record<string, JsonSchema>
}
