import type { Plan } from '../../src/plan/plan.ts'
import type { Reading } from '../../src/plan/reading.ts'
import { READING_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import type { Annotations } from './annotations.ts'
import type { Fault } from './faults.ts'
import { lineBreaks } from './line-breaks.ts'
import { phaseProjectFaults } from './phase-projects.ts'
import { themeFaults } from './themes.ts'

export type ReadingImport = { ok: true; reading: Reading } | { ok: false; faults: Fault[] }

/** What we add to the plan, checked against it and against the source's lines. */
export function importReading(annotations: Annotations, plan: Plan, lines: readonly string[]): ReadingImport {
  const themes = annotations['themes.json']
  const phases = annotations['phase-projects.json']
  const breaks = lineBreaks(plan, themes, annotations['line-breaks.json'])
  const faults = [...themeFaults(themes, plan, lines), ...phaseProjectFaults(phases, plan), ...breaks.faults]
  if (faults.length > 0) return { ok: false, faults }
  const reading: Reading = {
    schemaVersion: READING_SCHEMA_VERSION,
    plan: plan.id,
    city: annotations['city.json'],
    themes,
    phaseProjects: phases.map(({ phase, project, confidence, reason }) => ({ phase, project, confidence, reason })),
    lineBreaks: breaks.value,
  }
  return { ok: true, reading }
}
