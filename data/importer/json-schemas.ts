import { toJsonSchema } from '@valibot/to-json-schema'
import { EditionsSchema } from '../../src/plan/editions.ts'
import { GlossarySchema } from '../../src/plan/glossary.ts'
import { GuideSchema } from '../../src/plan/guide.ts'
import { PlanSchema } from '../../src/plan/plan.ts'
import { AnnotationsSchema } from '../../src/plan/annotations.ts'
import { ReadingDictionarySchema } from '../../src/plan/reading-dictionary.ts'
import { SearchLexiconSchema } from '../../src/plan/search-lexicon.ts'
import { NumbersSchema } from '../../src/plan/series.ts'
import { ThemeArticlesSchema } from '../../src/plan/theme-articles.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** The JSON Schemas of the data files by name, for readers without our code. */
export function jsonSchemas() {
  return {
    plan: toJsonSchema(PlanSchema),
    annotations: toJsonSchema(AnnotationsSchema),
    numbers: toJsonSchema(NumbersSchema),
    'theme-articles': toJsonSchema(ThemeArticlesSchema),
    glossary: toJsonSchema(GlossarySchema),
    guide: toJsonSchema(GuideSchema),
    'search-lexicon': toJsonSchema(SearchLexiconSchema),
    editions: toJsonSchema(EditionsSchema),
    'reading-dictionary': toJsonSchema(ReadingDictionarySchema),
  } satisfies Record<string, JsonSchema>
}
