import { joinedNotes, type SavedItem, type SavedList } from './saved-list.ts'

/** What a merge brought: new items, notes that were combined from both, and new items that this plan does not know. */
export interface MergeOutcome {
  added: number
  joined: number
  unknown: number
}

/**
 * Merges two lists: mine in my order, then the items that only theirs has. Where both have a note, both notes are kept.
 * Merging the same list again changes nothing.
 */
export function mergedLists(mine: SavedList, theirs: SavedList): SavedList {
  const items = mergedItems(mine.items, theirs.items)
  const unknownItems = mergedItems(mine.unknownItems, theirs.unknownItems)
  const isAllOf = (list: SavedList) => sameItems(items, list.items) && sameItems(unknownItems, list.unknownItems)
  const exported = (mine.exported && isAllOf(mine)) || (theirs.exported && isAllOf(theirs))
  return { items, unknownItems, exported }
}

/** Items by their ids, each once, in the order of their first occurrence. */
export function mergedItems(mine: readonly SavedItem[], theirs: readonly SavedItem[]): SavedItem[] {
  const notes = new Map<string, string>()
  for (const { id, note } of [...mine, ...theirs]) notes.set(id, joinedNotes(notes.get(id) ?? '', note))
  return [...notes].map(([id, note]) => ({ id, note }))
}

/** The difference between the list before a merge and the list after it. */
export function mergeOutcome(before: SavedList, after: SavedList): MergeOutcome {
  const items = changes(before.items, after.items)
  const unknownItems = changes(before.unknownItems, after.unknownItems)
  return { added: items.added, joined: items.joined + unknownItems.joined, unknown: unknownItems.added }
}

function changes(before: readonly SavedItem[], after: readonly SavedItem[]): { added: number; joined: number } {
  const notes = new Map(before.map(({ id, note }) => [id, note]))
  const known = after.filter(({ id }) => notes.has(id))
  return { added: after.length - known.length, joined: known.filter(({ id, note }) => notes.get(id) !== note).length }
}

function sameItems(these: readonly SavedItem[], those: readonly SavedItem[]): boolean {
  const notes = new Map(those.map(({ id, note }) => [id, note]))
  return these.length === those.length && these.every(({ id, note }) => notes.get(id) === note)
}
