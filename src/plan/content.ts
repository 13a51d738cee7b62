import type { Plan } from './plan.ts'
import type { Annotations } from './annotations.ts'
import { PLAN_SCHEMA_VERSION, ANNOTATIONS_SCHEMA_VERSION } from './schema-versions.ts'
import { sourceLines } from './source-lines.ts'

/** All that the app shows: the city's words, ours, and the lines of the source file. */
export interface Content {
  plan: Plan
  annotations: Annotations
  lines: readonly string[]
}

/** The data files as loaded, not yet checked. */
export interface RawContent {
  plan: unknown
  annotations: unknown
  source: string
}

export type ContentResult = { kind: 'content'; content: Content } | { kind: 'refused'; reason: VersionRefusal }

/** The data was made for another version of the app. */
export interface VersionRefusal {
  file: 'plan' | 'annotations'
  found: unknown
  expected: number
}

function isVersion<Data extends Plan | Annotations>(data: unknown, expected: number): data is Data {
  return versionOf(data) === expected
}

function versionOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined
}

/**
 * Accepts the data files if they have the versions that this app reads. The shape within a version is checked against
 * the schemas at import and again by the build (`faultsOf`). The browser loads exactly the files that passed, by the
 * hash in their names.
 */
export function readContent({ plan, annotations, source }: RawContent): ContentResult {
  if (!isVersion<Plan>(plan, PLAN_SCHEMA_VERSION)) {
    return { kind: 'refused', reason: { file: 'plan', found: versionOf(plan), expected: PLAN_SCHEMA_VERSION } }
  }
  if (!isVersion<Annotations>(annotations, ANNOTATIONS_SCHEMA_VERSION)) {
    return {
      kind: 'refused',
      reason: { file: 'annotations', found: versionOf(annotations), expected: ANNOTATIONS_SCHEMA_VERSION },
    }
  }
  return { kind: 'content', content: { plan, annotations, lines: sourceLines(source) } }
}
