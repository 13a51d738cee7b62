// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defaultPreferences, preferencesKey } from '../../../src/shell/preferences/preference-values.ts'
import { usePreferencesStore } from '../../../src/shell/preferences/preferences-store.ts'
import { FakeStorage } from '../../ui/browser/fake-storage.ts'

const page = document.documentElement
const stored = () => JSON.parse(localStorage.getItem(preferencesKey) ?? 'null') as unknown

/** The system's colour scheme, which a test may change while the app runs. */
let scheme: EventTarget & { matches: boolean }

function systemTurns(dark: boolean) {
  scheme.matches = dark
  scheme.dispatchEvent(new Event('change'))
}

/** Simulates another tab: stores the value and fires a storage event. */
function anotherTabStores(key: string, value: string) {
  localStorage.setItem(key, value)
  dispatchEvent(new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }))
}

beforeEach(() => {
  scheme = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => scheme)
  setActivePinia(createPinia())
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
  document.head.replaceChildren()
  for (const name of page.getAttributeNames()) page.removeAttribute(name)
})

it('before it loads it is as the page was built, whatever is stored', () => {
  localStorage.setItem(preferencesKey, '{"theme":"dark"}')
  expect(usePreferencesStore().preferences).toEqual(defaultPreferences)
})

it('what the reader chose is kept for the next visit', () => {
  usePreferencesStore().choose({ textSize: 'large' })
  usePreferencesStore().choose({ theme: 'dark' })
  setActivePinia(createPinia())
  const next = usePreferencesStore()
  next.load()
  expect(next.preferences).toEqual({ ...defaultPreferences, textSize: 'large', theme: 'dark' })
  expect(page.dataset).toMatchObject({ theme: 'dark', textSize: 'large', yearFirst: 'era' })
})

it('a choice shows at once', () => {
  usePreferencesStore().choose({ yearFirst: 'western' })
  expect(page.dataset['yearFirst']).toBe('western')
  expect(stored()).toMatchObject({ yearFirst: 'western' })
})

it('where the device cannot keep a choice it holds for this page, and the reader is told', () => {
  const device = new FakeStorage()
  device.broken = true
  vi.stubGlobal('localStorage', device)
  const store = usePreferencesStore()
  expect(store.saved).toBe(true)
  store.choose({ theme: 'dark' })
  expect(store.saved).toBe(false)
  expect(page.dataset['theme']).toBe('dark')
  device.broken = false
  store.choose({ textSize: 'large' })
  expect(store.saved).toBe(true)
  expect(stored()).toEqual({ ...defaultPreferences, theme: 'dark', textSize: 'large' })
})

it('with storage blocked the app still starts', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  const store = usePreferencesStore()
  store.load()
  expect(store.preferences).toEqual(defaultPreferences)
  expect(page.dataset['theme']).toBe('light')
})

it('an automatic theme follows the system while the app is open, a chosen one does not', () => {
  const store = usePreferencesStore()
  store.load()
  systemTurns(true)
  expect(page.dataset['theme']).toBe('dark')
  store.choose({ theme: 'light' })
  systemTurns(false)
  systemTurns(true)
  expect(page.dataset['theme']).toBe('light')
})

it('what the reader chose in another tab shows in this one', () => {
  const store = usePreferencesStore()
  store.load()
  anotherTabStores(preferencesKey, '{"theme":"dark","textSize":"largest","yearFirst":"western","wording":"easy"}')
  const chosen = { theme: 'dark', textSize: 'largest', yearFirst: 'western', wording: 'easy' }
  expect(store.preferences).toEqual({ ...defaultPreferences, ...chosen })
  expect(page.dataset).toMatchObject(chosen)
})

it('what another tab stores of something else changes nothing', () => {
  const store = usePreferencesStore()
  store.choose({ theme: 'dark' })
  store.load()
  anotherTabStores('saved', '{"theme":"light"}')
  expect(store.preferences.theme).toBe('dark')
})

/** The browser shows this page again without loading it; what other pages stored meanwhile sent no event. */
const backFromMemory = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))

it('back from the browser’s memory it shows what another page chose meanwhile', () => {
  const store = usePreferencesStore()
  store.choose({ theme: 'dark' })
  store.load()
  localStorage.setItem(preferencesKey, '{"theme":"light","textSize":"largest","yearFirst":"western"}')
  backFromMemory()
  expect(store.preferences).toEqual({
    ...defaultPreferences,
    theme: 'light',
    textSize: 'largest',
    yearFirst: 'western',
  })
  expect(page.dataset).toMatchObject({ theme: 'light', textSize: 'largest', yearFirst: 'western' })
})

it('after another tab cleared everything stored, the defaults show here too', () => {
  const store = usePreferencesStore()
  store.choose({ theme: 'dark' })
  store.load()
  localStorage.clear()
  dispatchEvent(new StorageEvent('storage', { key: null, newValue: null, storageArea: localStorage }))
  expect(store.preferences).toEqual(defaultPreferences)
  expect(page.dataset['theme']).toBe('light')
})

it('the browser’s own bar has the colour of the page’s head', () => {
  for (const media of ['light', 'dark']) {
    const meta = document.createElement('meta')
    Object.assign(meta, { name: 'theme-color', content: '#000000', media: `(prefers-color-scheme: ${media})` })
    document.head.append(meta)
  }
  const style = document.createElement('style')
  style.textContent = ':root { --hero-from: #aabbcc } :root[data-theme="dark"] { --hero-from: #112233 }'
  document.head.append(style)
  const colours = () => [...document.querySelectorAll('meta')].map(({ content }) => content.trim())
  const store = usePreferencesStore()
  store.load()
  expect(colours()).toEqual(['#aabbcc', '#aabbcc'])
  store.choose({ theme: 'dark' })
  expect(colours()).toEqual(['#112233', '#112233'])
})

it('what a newer version of the app stored is kept through a choice in this one', () => {
  const newer = { schemaVersion: 7, theme: 'sepia', textSize: 'large', annotations: { ruby: true } }
  localStorage.setItem(preferencesKey, JSON.stringify(newer))
  const store = usePreferencesStore()
  store.load()
  expect(store.preferences).toEqual({ ...defaultPreferences, textSize: 'large' })
  store.choose({ yearFirst: 'western' })
  expect(stored()).toEqual({ ...defaultPreferences, ...newer, yearFirst: 'western' })
  store.choose({ theme: 'dark' })
  expect(stored()).toEqual({ ...defaultPreferences, ...newer, yearFirst: 'western', theme: 'dark' })
})
