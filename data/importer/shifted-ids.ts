import type { EditionItem } from '../../src/plan/editions.ts'
import type { UnexplainedChange } from './edition-changes.ts'

/** Kinds of which two in a project are never the same sentence. */
const SENTENCES = ['overview', 'achievement', 'detail']

const sentenceOf = (item: EditionItem) => (item.kind !== 'number' && SENTENCES.includes(item.kind) ? item.text : null)

/**
 * Ids that would name what another id named in the edition before, each with that one: a record was put in or taken out
 * among others, and all that follow it were counted anew.
 */
export function shiftedIds(changes: readonly UnexplainedChange[]): { id: string; formerly: string }[] {
  const former = new Map(
    changes.flatMap((change) => {
      const sentence = change.change === 'added' ? null : sentenceOf(change.before)
      return sentence === null ? [] : [[sentence, change.id] as const]
    }),
  )
  return changes.flatMap((change) => {
    const formerly = change.change === 'removed' ? undefined : former.get(sentenceOf(change.after) ?? '')
    return formerly === undefined || formerly === change.id ? [] : [{ id: change.id, formerly }]
  })
}
