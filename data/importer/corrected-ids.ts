import type { CorrectedId } from '../../src/plan/annotations.ts'
import type { EditionRecord } from '../../src/plan/editions.ts'

/** What no longer stands as an older edition had it: each id with the last change. `records`: the newest first. */
export function correctedIds(records: readonly EditionRecord[]): CorrectedId[] {
  const last = new Map<string, CorrectedId | null>()
  for (const { date, changes } of records.toReversed()) {
    // What came later has nothing older; what came again is what it was called before.
    for (const { id, change } of changes) last.set(id, change === 'added' ? null : { id, change, edition: date })
  }
  return [...last.values()].filter((corrected) => corrected !== null)
}
