import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { bookmarkables } from './bookmarkable.ts'
import { mergedLists, type MergeOutcome, mergeOutcome } from './merge-lists.ts'
import { readSaved, type SavedFault, type SavedReading, savedFileText } from './saved-file.ts'
import {
  dated,
  type Direction,
  emptyList,
  type RemovedItem,
  type SavedList,
  withItem,
  withItemMoved,
  withNote,
  withoutUnknownItems,
  withoutItem,
  withProjectMoved,
  withRestored,
} from './saved-list.ts'
import { deviceStorage, ownKey } from '../ui/browser/device-storage.ts'
import { useContent } from '../record/content/use-content.ts'
import { today } from '../ui/browser/today.ts'
import { savedKey } from './actions/saved-key.ts'

/** `unreadable`: a list is stored that this version cannot read. It is not changed until the reader decides. */
export type SavedState =
  { kind: 'unread' } | { kind: 'list'; list: SavedList } | { kind: 'unreadable'; stored: string; fault: SavedFault }

/**
 * The reader’s bookmarks and notes, on this device only. Not read until `load`, which is called after mount, so that
 * hydration finds the page as it was built.
 */
export const useSavedStore = defineStore('saved', () => {
  const { plan } = useContent()
  const storage = deviceStorage(() => globalThis.localStorage)
  const knownItems = bookmarkables(plan)
  const state = shallowRef<SavedState>({ kind: 'unread' })
  /** Whether what is shown is stored. If not, it is lost when the page is left. */
  const kept = ref(true)
  const removed = shallowRef<RemovedItem | null>(null)
  const list = computed(() => (state.value.kind === 'list' ? state.value.list : emptyList))
  /** What was taken off since the page was opened. Put on again, it has its note again. */
  const takenOff = new Map<string, RemovedItem>()

  function readStored(text: string): SavedReading {
    return readSaved(text, { id: plan.id, knows: (id) => knownItems.has(id) })
  }

  function read() {
    const stored = storage.read(savedKey)
    const found = stored === null ? { kind: 'list' as const, list: emptyList } : readStored(stored)
    state.value =
      found.kind === 'list'
        ? { kind: 'list', list: found.list }
        : { kind: 'unreadable', stored: stored ?? '', fault: found.fault }
  }

  function write(next: SavedList) {
    state.value = { kind: 'list', list: next }
    kept.value = storage.write(savedKey, savedFileText(next, plan.id))
  }

  /**
   * Each change is applied to what is stored now: another tab may have stored something, even while this one was
   * suspended.
   */
  function change(step: (list: SavedList) => SavedList) {
    read()
    if (state.value.kind !== 'list') return
    const next = step(state.value.list)
    if (next !== state.value.list) write(dated(state.value.list, next, today()))
  }

  /** Another tab stored something. What this tab could not store is kept all the same. */
  function follow(event: StorageEvent) {
    if (event.key !== ownKey(savedKey) && event.key !== null) return
    if (kept.value) return read()
    const theirs = event.newValue === null ? null : readStored(event.newValue)
    if (theirs?.kind === 'list') merge(theirs.list)
  }

  function load() {
    if (state.value.kind !== 'unread') return
    read()
    globalThis.addEventListener('storage', follow)
    // A page restored from the back/forward cache has missed storage events.
    globalThis.addEventListener('pageshow', (event) => event.persisted && read())
  }

  function add(id: string) {
    const before = takenOff.get(id)
    change((list) => (before ? withRestored(list, before) : withItem(list, id)))
    takenOff.delete(id)
  }

  /** Removes an item from the list; `undo` puts it back with its note. */
  function remove(id: string) {
    change((list) => {
      const without = withoutItem(list, id)
      removed.value = without.removed
      if (without.removed) takenOff.set(id, without.removed)
      return without.list
    })
  }

  function undo() {
    const item = removed.value
    if (item) {
      change((list) => withRestored(list, item))
      takenOff.delete(item.item.id)
    }
    removed.value = null
  }

  function note(id: string, words: string) {
    change((list) => withNote(list, id, words))
  }

  function moveItem(id: string, direction: Direction) {
    change((list) => withItemMoved(list, id, direction))
  }

  function moveProject(number: number, direction: Direction) {
    change((list) => withProjectMoved(list, number, direction))
  }

  function merge(theirs: SavedList): MergeOutcome {
    let outcome: MergeOutcome = { added: 0, joined: 0, unknown: 0 }
    change((mine) => {
      const merged = mergedLists(mine, theirs)
      outcome = mergeOutcome(mine, merged)
      return merged
    })
    return outcome
  }

  /** The list as the text of a file. Until the next change it counts as exported. */
  function exported(): string {
    change((list) => ({ ...list, exported: true }))
    return savedFileText(list.value, plan.id)
  }

  function forgetUnknownItems() {
    change(withoutUnknownItems)
  }

  /** Replaces whatever is stored by an empty list, also a list that cannot be read. */
  function clear() {
    removed.value = null
    takenOff.clear()
    write(emptyList)
  }

  return {
    state,
    list,
    kept,
    removed,
    knownItems,
    load,
    readStored,
    add,
    remove,
    undo,
    note,
    moveItem,
    moveProject,
    merge,
    exported,
    forgetUnknownItems,
    clear,
  }
})
