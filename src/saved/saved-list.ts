/** A project ('p3') or an achievement ('p3-a2') that the reader saved, with the reader's own words about it. */
export interface SavedItem {
  readonly id: string
  readonly note: string
}

/**
 * The saved items, in the reader's order. `unknownItems`: items that this plan does not have; they are kept and shown.
 * `exported`: whether a file holds exactly this list. `unsavedSince`: the day of the first change that no file holds;
 * undefined where there is none, or where the list was stored before days were.
 */
export interface SavedList {
  readonly items: readonly SavedItem[]
  readonly unknownItems: readonly SavedItem[]
  readonly exported: boolean
  readonly unsavedSince?: string | undefined
}

/** A removed item and its position. */
export interface RemovedItem {
  readonly item: SavedItem
  readonly index: number
}

export type Direction = 'up' | 'down'

/** An empty list has nothing to export. */
export const emptyList: SavedList = { items: [], unknownItems: [], exported: true }

/** Whether an item is on the list. */
export function holds(list: SavedList, id: string): boolean {
  return list.items.some((item) => item.id === id)
}

/** The number of the project that an id belongs to, e.g. 'p3-a2' -> 3; null for an id of another form. */
export function projectNumberOf(id: string): number | null {
  const number = /^p(\d+)(?:-|$)/.exec(id)?.[1]
  return number === undefined ? null : Number(number)
}

/** The items by project: the projects in the order of their first item, the items in the reader's order. */
export function groupsOf(items: readonly SavedItem[]): SavedItem[][] {
  const groups = new Map<number | null, SavedItem[]>()
  for (const item of items) {
    const number = projectNumberOf(item.id)
    groups.set(number, [...(groups.get(number) ?? []), item])
  }
  return [...groups.values()]
}

/** Adds an item at the end. An item that is on the list already stays where it is. */
export function withItem(list: SavedList, id: string): SavedList {
  return holds(list, id) ? list : changed(list, [...list.items, { id, note: '' }])
}

/** Removes an item and returns it; null where the list does not have it. */
export function withoutItem(list: SavedList, id: string): { list: SavedList; removed: RemovedItem | null } {
  const index = list.items.findIndex((item) => item.id === id)
  const item = list.items[index]
  if (!item) return { list, removed: null }
  return {
    list: changed(
      list,
      list.items.filter((candidate) => candidate !== item),
    ),
    removed: { item, index },
  }
}

/**
 * Puts a removed item back at its position. If it was saved again meanwhile, it keeps its new position and gets its
 * note back.
 */
export function withRestored(list: SavedList, { item, index }: RemovedItem): SavedList {
  const again = list.items.find(({ id }) => id === item.id)
  if (again) return withNote(list, item.id, joinedNotes(item.note, again.note))
  return changed(list, [...list.items.slice(0, index), item, ...list.items.slice(index)])
}

/** Sets the note of an item. An id that is not on the list changes nothing. */
export function withNote(list: SavedList, id: string, note: string): SavedList {
  const before = list.items.find((item) => item.id === id)
  if (!before || before.note === note) return list
  return changed(
    list,
    list.items.map((item) => (item.id === id ? { id, note } : item)),
  )
}

/** Removes the items that this plan does not have. */
export function withoutUnknownItems(list: SavedList): SavedList {
  return list.unknownItems.length === 0 ? list : { ...list, unknownItems: [], exported: false }
}

/** Moves an item by one within its project. At the end nothing changes. */
export function withItemMoved(list: SavedList, id: string, direction: Direction): SavedList {
  const groups = groupsOf(list.items)
  return reordered(
    list,
    groups,
    groups.map((group) => moved(group, (item) => item.id === id, direction)),
  )
}

/** Moves all items of a project past the next project. At the end nothing changes. */
export function withProjectMoved(list: SavedList, number: number, direction: Direction): SavedList {
  const isOf = (group: readonly SavedItem[]) => projectNumberOf(group[0]?.id ?? '') === number
  const groups = groupsOf(list.items)
  return reordered(list, groups, moved(groups, isOf, direction))
}

type Groups = readonly (readonly SavedItem[])[]

function reordered(list: SavedList, before: Groups, after: Groups): SavedList {
  return after.every((group, index) => group === before[index]) ? list : changed(list, after.flat())
}

function moved<Value>(values: readonly Value[], is: (value: Value) => boolean, direction: Direction): readonly Value[] {
  const from = values.findIndex(is)
  const to = from + (direction === 'up' ? -1 : 1)
  const value = values[from]
  const other = values[to]
  if (value === undefined || other === undefined) return values
  return values.map((candidate, index) => (index === from ? other : index === to ? value : candidate))
}

function changed(list: SavedList, items: readonly SavedItem[]): SavedList {
  return { ...list, items, exported: false }
}

/** The list after a change on a day (2026-11-22): it keeps the day of the first change that no file holds. */
export function dated(before: SavedList, after: SavedList, day: string): SavedList {
  if (after.exported) return { ...after, unsavedSince: undefined }
  return { ...after, unsavedSince: before.exported ? day : before.unsavedSince }
}

/** Whether the reader should save the list as a file now: there is something to lose, and not only since today. */
export function exportDue({ items, unknownItems, exported, unsavedSince }: SavedList, today: string): boolean {
  return items.length + unknownItems.length > 0 && !exported && unsavedSince !== today
}

/** Combines two notes on one item. A note that the other contains already is not repeated. */
export function joinedNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  return `${mine}\n\n${theirs}`
}
