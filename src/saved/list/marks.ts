import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { type Bookmarkable, yearsOf } from '../bookmarkable.ts'
import type { SavedItem } from '../saved-list.ts'

/** The records on the list with the years in which they are recorded, in the list's order. */
export function marksOf(
  items: readonly SavedItem[],
  knownItems: ReadonlyMap<string, Bookmarkable>,
  fiscalYears: readonly FiscalYear[],
): { id: string; years: readonly FiscalYear[] }[] {
  return items.flatMap(({ id }) => {
    const bookmark = knownItems.get(id)
    return bookmark ? [{ id, years: yearsOf(bookmark, fiscalYears) }] : []
  })
}
