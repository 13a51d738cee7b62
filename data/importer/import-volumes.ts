import { itemsById } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { VOLUME_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import type { Volumes } from '../../src/plan/lazy-data.ts'
import type { Annotations } from './annotations.ts'
import type { Fault } from './faults.ts'
import { findingFaults } from './finding.ts'
import { glossary } from './glossary.ts'
import { guideFaults, placeFaults } from './guide.ts'
import { storyFaults } from './stories.ts'

/** The volumes that are files of their own; the numbers stand in reading.json. */
export type WrittenVolumes = Omit<Volumes, 'numbers'>
export type VolumesImport = { ok: true; volumes: WrittenVolumes } | { ok: false; faults: Fault[] }

/** The parts of our reading that only some pages need, checked against the plan. */
export function importVolumes(annotations: Annotations, plan: Plan, lines: readonly string[]): VolumesImport {
  const items = itemsById(plan)
  const terms = glossary(annotations['glossary.json'], plan)
  const faults = [
    ...storyFaults(annotations, plan, lines, items),
    ...terms.faults,
    ...guideFaults(annotations['guide.json'], items),
    ...placeFaults(annotations['places.json'], items),
    ...findingFaults(annotations, plan),
  ]
  if (faults.length > 0) return { ok: false, faults }
  const head = { schemaVersion: VOLUME_SCHEMA_VERSION, plan: plan.id } as const
  return {
    ok: true,
    volumes: {
      stories: {
        ...head,
        themes: annotations['themes.json'].map(({ slug, chapters }) => ({ theme: slug, chapters })),
        later: annotations['later.json'],
        threads: annotations['threads.json'],
      },
      glossary: { ...head, terms: terms.value },
      guide: { ...head, topics: annotations['guide.json'], places: annotations['places.json'] },
      finding: { ...head, synonyms: annotations['synonyms.json'], readings: annotations['readings.json'] },
    },
  }
}
