import type { CorrectedId } from '../../src/plan/annotations.ts'
import type { EditionChange, EditionRecord } from '../../src/plan/editions.ts'

/** What cannot be read where it stood: the words of what was taken away, and the name of a number. */
function nameOf(change: EditionChange): { name?: string } {
  const item = change.change === 'removed' ? change.before : change.after
  if (item.kind === 'number') return { name: item.label }
  return change.change === 'removed' ? { name: item.text } : {}
}

/** What no longer stands as an older edition had it: each id with the last change. `records`: the newest first. */
export function correctedIds(records: readonly EditionRecord[]): CorrectedId[] {
  const last = new Map<string, CorrectedId | null>()
  for (const { date, changes } of records.toReversed()) {
    // What came later has nothing older; what came again is what it was called before.
    for (const one of changes) {
      const { id, change } = one
      last.set(id, change === 'added' ? null : { id, change, edition: date, ...nameOf(one) })
    }
  }
  return [...last.values()].filter((corrected) => corrected !== null)
}
