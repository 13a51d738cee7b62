import * as v from 'valibot'
import { CitySchema, LineBreakSchema, PhaseProjectSchema, ThemeSchema } from '../../src/plan/reading.ts'
import { faultIn, type Fault } from './faults.ts'

/** The files of data/annotations, by name. A phase's own label stands beside its id, so that no id can slip to another cell. */
export const ANNOTATION_SCHEMAS = {
  'city.json': CitySchema,
  'themes.json': v.array(ThemeSchema),
  'phase-projects.json': v.array(v.object({ ...PhaseProjectSchema.entries, label: v.string() })),
  'line-breaks.json': v.array(LineBreakSchema),
} as const

type Schemas = typeof ANNOTATION_SCHEMAS
export type AnnotationFile = keyof Schemas
export type Annotations = { [File in AnnotationFile]: v.InferOutput<Schemas[File]> }

/** A file read as its schema says, and nothing beside it: an unknown key is a fault, not something to drop silently. */
export function checkedFile<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  content: unknown,
): { value: v.InferOutput<Schema> | null; faults: Fault[] } {
  const result = v.safeParse(schema, content)
  if (!result.success) return { value: null, faults: result.issues.map((issue) => faultIn(file, issueText(issue))) }
  const unknown = unknownKeys(content, result.output, '')
  return {
    value: result.output,
    faults: unknown.map((key) =>
      faultIn(file, `知らない項目「${key}」があります。書き間違いか、スキーマにない項目です`),
    ),
  }
}

function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '（全体）'
  return `${path}の値が合いません（必要：${issue.expected ?? issue.message}、実際：${issue.received}）`
}

function unknownKeys(input: unknown, output: unknown, path: string): string[] {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return []
  const known = new Map(Object.entries(output))
  return Object.entries(input).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`
    return known.has(key) ? unknownKeys(value, known.get(key), name) : [name]
  })
}
