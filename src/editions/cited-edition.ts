import type { EditionChange, EditionItem, Editions } from '../plan/editions.ts'
import { changeAddress } from './change-address.ts'

/**
 * What has become of the cited item since. `near`: something is different in the same record, or on the page where the
 * address names no item. An address names the first item alone of several that are cited.
 */
export type CitedItem =
  | { kind: 'unnamed' }
  | { kind: 'near'; id: string; corrected: string }
  | { kind: 'unchanged' }
  | { kind: 'changed' | 'removed'; before: EditionItem; corrected: string }

/** What an address that names an edition cites. `newer`: than the app knows; `unknown`: there never was one. */
export type CitedEdition =
  { kind: 'present' } | { kind: 'newer' } | { kind: 'unknown' } | { kind: 'older'; item: CitedItem }

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date)

/** What an address names: an id, '' where it names none, and the page. `known`: whether the present edition has the id. */
export interface CitedPlace {
  id: string
  page: string
  known: boolean
}

/** The record of an id: 'p12-a2' of its line 'p12-a2-1'. */
const recordOf = (id: string) => /^p\d+-[a-z]+\d+/.exec(id)?.[0] ?? id

/** A page that holds a part of the plan, and not something of all of it, as the counts do. */
const PAGE_OF_A_PART = /^\/(?:projects|policies)\/./

/** Whether what is different may have been cited with an address, beside what the address names. */
function isNear(change: EditionChange, { id, page, known }: CitedPlace): boolean {
  const item = change.change === 'removed' ? change.before : change.after
  if (!known) return !PAGE_OF_A_PART.test(page) || changeAddress(change.id, item).split('#')[0] === page
  if (item.kind === 'number') return id.startsWith(`p${item.project}-`)
  const record = recordOf(id)
  return change.id === record || change.id.startsWith(`${record}-`)
}

/**
 * What the edition of a date had at a place, seen from the present one. It is called unchanged only where nothing that may
 * have been cited with it is different.
 */
export function citedEdition({ editions }: Editions, date: string, place: CitedPlace): CitedEdition {
  const { id, known } = place
  const index = editions.findIndex((edition) => edition.date === date)
  if (index === 0) return { kind: 'present' }
  if (index < 0) return { kind: isDay(date) && date > (editions[0]?.date ?? '') ? 'newer' : 'unknown' }
  // The oldest edition after the cited one that has anything to say of the id says what stood before.
  for (const { date: corrected, changes } of editions.slice(0, index).reverse()) {
    const change = changes.find((one) => one.id === id)
    if (change?.change === 'added') return { kind: 'older', item: { kind: 'unnamed' } }
    if (change) return { kind: 'older', item: { kind: change.change, before: change.before, corrected } }
  }
  for (const { date: corrected, changes } of editions.slice(0, index).reverse()) {
    const near = changes.find((change) => isNear(change, place))
    if (near) return { kind: 'older', item: { kind: 'near', id: near.id, corrected } }
  }
  return { kind: 'older', item: { kind: known ? 'unchanged' : 'unnamed' } }
}
