// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { savedFileText } from '../../src/saved/saved-file.ts'
import { emptyList, withItem, withNote } from '../../src/saved/saved-list.ts'
import { appContent, contentKey } from '../../src/record/content/use-content.ts'
import { isListStored, savedKey } from '../../src/saved/actions/saved-key.ts'
import { useSavedStore } from '../../src/saved/saved-store.ts'
import { madeUpContent } from '../made-up/made-up-plan.ts'
import { FakeStorage } from '../ui/browser/fake-storage.ts'

const newer = JSON.stringify({ format: 'plan-saved-list', schemaVersion: 99, secret: '残る' })
const textOf = (...ids: string[]) => savedFileText(ids.reduce(withItem, emptyList), content.plan.id)
/** A plan of eight projects, whose ids are saved: the plan that is read may have fewer. */
const content = appContent(madeUpContent(2020, 4))
let device: FakeStorage

/** A new visit: the page is opened again on the same device. */
function open() {
  const store = unopened()
  store.load()
  return store
}

function unopened() {
  const pinia = createPinia()
  createApp({}).provide(contentKey, content).use(pinia)
  setActivePinia(pinia)
  return useSavedStore()
}
const ids = (store: ReturnType<typeof open>) => store.list.items.map(({ id }) => id)

/** Simulates another tab that writes. */
function anotherTabStores(value: string | null) {
  if (value === null) device.clear()
  else device.values.set(savedKey, value)
  dispatchEvent(new StorageEvent('storage', { key: value === null ? null : savedKey, newValue: value }))
}

/** Removes the listeners of a test's pages; in a browser they would be gone. */
let closePages: AbortController

beforeEach(() => {
  closePages = new AbortController()
  const listen = globalThis.addEventListener
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) =>
    listen.call(globalThis, type, listener, { signal: closePages.signal }),
  )
  device = new FakeStorage()
  vi.stubGlobal('localStorage', device)
})
afterEach(() => {
  closePages.abort()
  vi.unstubAllGlobals()
})

it('what was saved and written is there at the next visit', () => {
  const store = open()
  store.add('p3-a2')
  store.note('p3-a2', 'なぜ？👪')
  expect(open().list.items).toEqual([{ id: 'p3-a2', note: 'なぜ？👪' }])
})

it('looking stores nothing', () => {
  open()
  expect(device.values.size).toBe(0)
  expect(isListStored()).toBe(false)
})

it('where the device cannot keep it the list holds for this page, and the reader is told', () => {
  const store = open()
  device.broken = true
  store.add('p1')
  store.note('p1', '残したい')
  expect(store.kept).toBe(false)
  expect(store.list.items).toEqual([{ id: 'p1', note: '残したい' }])
  device.broken = false
  store.add('p2')
  expect(store.kept).toBe(true)
  expect(ids(open())).toEqual(['p1', 'p2'])
})

it('with storage blocked nothing throws', () => {
  vi.stubGlobal('localStorage', undefined)
  const store = open()
  store.add('p1')
  expect(ids(store)).toEqual(['p1'])
  expect(store.kept).toBe(false)
})

it('what another tab stores shows here, and after it cleared everything nothing does', () => {
  const store = open()
  anotherTabStores(textOf('p5'))
  expect(ids(store)).toEqual(['p5'])
  anotherTabStores(null)
  expect(ids(store)).toEqual([])
})

it('a change here does not undo what another tab stored while this one slept', () => {
  const store = open()
  store.add('p1')
  device.values.set(savedKey, textOf('p1', 'p2'))
  store.add('p3')
  expect(ids(store)).toEqual(['p1', 'p2', 'p3'])
})

it('what could not be stored here is not given up for what another tab could', () => {
  const store = open()
  device.broken = true
  store.add('p1')
  device.broken = false
  anotherTabStores(textOf('p2'))
  expect(ids(store).sort()).toEqual(['p1', 'p2'])
  expect(ids(open()).sort()).toEqual(['p1', 'p2'])
})

/** The browser shows this page again without loading it; what other pages stored meanwhile sent no event. */
const backFromMemory = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))

it('back from the browser’s memory it shows what another page stored meanwhile', () => {
  const store = open()
  store.add('p1')
  device.values.set(savedKey, textOf('p2'))
  backFromMemory()
  expect(ids(store)).toEqual(['p2'])
  device.values.delete(savedKey)
  backFromMemory()
  expect(ids(store)).toEqual([])
})

it('back from the browser’s memory it keeps what the device could not store', () => {
  const store = open()
  device.broken = true
  store.add('p1')
  device.broken = false
  device.values.set(savedKey, textOf('p2'))
  backFromMemory()
  expect(ids(store)).toEqual(['p1'])
})

it('a list of a newer version is never written over unasked', () => {
  device.values.set(savedKey, newer)
  const store = open()
  expect(store.state).toEqual({ kind: 'unreadable', stored: newer, fault: { kind: 'newer' } })
  store.add('p1')
  store.note('p1', 'x')
  store.merge(withItem(emptyList, 'p2'))
  store.undo()
  expect(device.values.get(savedKey)).toBe(newer)
  store.clear()
  expect(open().state).toEqual({ kind: 'list', list: emptyList })
})

it('taken off, an item comes back with its note; after everything was cleared nothing does', () => {
  const store = open()
  store.add('p1')
  store.note('p1', '大事')
  store.remove('p1')
  expect(ids(store)).toEqual([])
  store.undo()
  expect(store.list.items).toEqual([{ id: 'p1', note: '大事' }])
  store.remove('p1')
  store.clear()
  store.undo()
  expect(ids(store)).toEqual([])
  expect(device.values.get(savedKey)).not.toContain('大事')
})

it('taken off and put on again later, an item has its note and its place again', () => {
  const store = open()
  for (const id of ['p1', 'p2', 'p3']) store.add(id)
  store.note('p2', '大事')
  store.remove('p2')
  store.remove('p3')
  store.add('p2')
  expect(store.list.items).toEqual([
    { id: 'p1', note: '' },
    { id: 'p2', note: '大事' },
  ])
})

it('a file is due from each change until the next export, also at the next visit', () => {
  const store = open()
  expect(store.list.exported).toBe(true)
  store.add('p1')
  expect(open().list.exported).toBe(false)
  const text = store.exported()
  expect(open().list.exported).toBe(true)
  expect(store.readStored(text)).toMatchObject({ kind: 'list', list: { items: [{ id: 'p1' }], exported: true } })
  store.note('p1', '新しい')
  expect(store.list.exported).toBe(false)
})

it('the day of the first change since the last file is kept, also over a visit and an import', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23) })
  const store = open()
  store.add('p1')
  vi.setSystemTime(new Date(2026, 10, 23, 1))
  open().merge(withItem(emptyList, 'p2'))
  expect(open().list.unsavedSince).toBe('2026-11-22')
  open().exported()
  expect(open().list.unsavedSince).toBeUndefined()
  open().note('p1', '新しい')
  expect(open().list.unsavedSince).toBe('2026-11-23')
  vi.useRealTimers()
})

it('an import tells what it brought, against what is stored now', () => {
  const store = open()
  store.add('p1')
  store.note('p1', '一')
  const theirs = withNote(withItem(withItem(emptyList, 'p1'), 'p2'), 'p1', '二')
  expect(store.merge(theirs)).toEqual({ added: 1, joined: 1, unknown: 0 })
  expect(store.merge(theirs)).toEqual({ added: 0, joined: 0, unknown: 0 })
})

it('what another tab saved meanwhile is not counted as brought by the import', () => {
  const store = open()
  store.add('p1')
  device.values.set(savedKey, textOf('p1', 'p2', 'p3'))
  expect(store.merge(['p3', 'p4'].reduce(withItem, emptyList))).toEqual({ added: 1, joined: 0, unknown: 0 })
  expect(ids(store)).toEqual(['p1', 'p2', 'p3', 'p4'])
})

it('before it loads it is as the page was built, whatever is stored', () => {
  device.values.set(savedKey, textOf('p1'))
  expect(unopened().state).toEqual({ kind: 'unread' })
})
