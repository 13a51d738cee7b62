import { toJsonSchema } from '@valibot/to-json-schema'
import { PlanSchema } from '../../src/plan/plan.ts'
import { ReadingFileSchema } from '../../src/plan/reading.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** The shapes of plan.json and reading.json, for whoever reads them without our code. */
export function jsonSchemas(): { plan: JsonSchema; reading: JsonSchema } {
  return { plan: toJsonSchema(PlanSchema), reading: toJsonSchema(ReadingFileSchema) }
}
