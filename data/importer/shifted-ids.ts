import type { EditionItem } from '../../src/plan/editions.ts'
import type { UnexplainedChange } from './edition-changes.ts'
import { placeOfId } from './kept-ids.ts'

/** Their ids come from numbers that are printed, or from us: nothing counts them anew. */
const NOT_COUNTED = ['policy', 'project', 'number']

const wordsOf = (item: EditionItem) =>
  item.kind === 'number' || NOT_COUNTED.includes(item.kind) ? null : `${item.kind} ${item.text}`

/**
 * Ids that would name what another id at the same place named in the edition before, each with that one: something was
 * put in or taken out among others, and all that follow it were counted anew.
 */
export function shiftedIds(changes: readonly UnexplainedChange[]): { id: string; formerly: string }[] {
  const former = changes.flatMap((change) =>
    change.change === 'added' ? [] : [{ id: change.id, words: wordsOf(change.before) }],
  )
  return changes.flatMap((change) => {
    const words = change.change === 'removed' ? null : wordsOf(change.after)
    if (words === null) return []
    const same = former.filter((one) => one.words === words && placeOfId(one.id) === placeOfId(change.id))
    const [first] = same
    return first === undefined || same.some(({ id }) => id === change.id) ? [] : [{ id: change.id, formerly: first.id }]
  })
}

/** New ids that named something else in an earlier edition. `earlier`: what each id named when it was last there. */
export function reusedIds(changes: readonly UnexplainedChange[], earlier: ReadonlyMap<string, EditionItem>): string[] {
  return changes.flatMap((change) => {
    const before = change.change === 'added' ? earlier.get(change.id) : undefined
    return change.change === 'added' && before && wordsOf(before) !== wordsOf(change.after) ? [change.id] : []
  })
}
