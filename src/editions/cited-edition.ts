import type { EditionItem, Editions } from '../plan/editions.ts'

/** What has become of the cited item since: of the whole page, where an address names no item, nothing can be said. */
export type CitedItem =
  { kind: 'unnamed' } | { kind: 'unchanged' } | { kind: 'changed' | 'removed'; before: EditionItem; corrected: string }

/** What an address that names an edition cites. `newer`: than the app knows; `unknown`: there never was one. */
export type CitedEdition =
  { kind: 'present' } | { kind: 'newer' } | { kind: 'unknown' } | { kind: 'older'; item: CitedItem }

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date)

/**
 * What the edition of a date had under an id, seen from the present one. `id`: '' where the address names none; `known`:
 * whether the present edition has it.
 */
export function citedEdition({ editions }: Editions, date: string, id: string, known: boolean): CitedEdition {
  const index = editions.findIndex((edition) => edition.date === date)
  if (index === 0) return { kind: 'present' }
  if (index < 0) return { kind: isDay(date) && date > (editions[0]?.date ?? '') ? 'newer' : 'unknown' }
  // The oldest edition after the cited one that has anything to say of the id says what stood before.
  for (const { date: corrected, changes } of editions.slice(0, index).reverse()) {
    const change = changes.find((one) => one.id === id)
    if (change?.change === 'added') return { kind: 'older', item: { kind: 'unnamed' } }
    if (change) return { kind: 'older', item: { kind: change.change, before: change.before, corrected } }
  }
  return { kind: 'older', item: { kind: known ? 'unchanged' : 'unnamed' } }
}
