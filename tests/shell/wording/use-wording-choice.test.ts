// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, inject, ref } from 'vue'
import { wordedName } from '../../../src/plan/wordings.ts'
import { withLanguages } from './with-languages.ts'
import { wordingKey } from '../../../src/record/wording/wording.ts'
import { usePreferencesStore } from '../../../src/shell/preferences/preferences-store.ts'
import { useWordingChoice, wordingFilesKey } from '../../../src/shell/wording/use-wording-choice.ts'

const online = ref(true)
const hydrated: string[] = []
let network: (address: string) => Response

/** Waits until the page says this; the first import of a part takes its time. */
const says = (app: { text: () => string }, words: string) =>
  vi.waitFor(() => expect(app.text()).toBe(words), { timeout: 60_000 })

/** Shows the name p1 as a page would, and what the app says of the wording. */
function start() {
  const Page = () => {
    const wording = inject(wordingKey, null)
    return h('p', (wording?.value && wordedName(wording.value.wordings, 'p1')) ?? 'city')
  }
  const App = defineComponent({
    setup() {
      const notice = useWordingChoice(online, async () => void hydrated.push('hydrated'))
      return () => [h(Page), h('i', notice.value ? `${notice.value.kind} ${notice.value.missing}` : 'none')]
    },
  })
  const files = {
    easy: { texts: ['/easy.json'] },
    en: { texts: ['/english.json', '/themes.json'], words: '/interface.json' },
    eo: { texts: ['/esperanto.json'], words: '/interface.json' },
  }
  return mount(App, { global: { provide: { ...withLanguages(), [wordingFilesKey]: async () => files } } })
}

beforeEach(() => {
  setActivePinia(createPinia())
  online.value = true
  hydrated.length = 0
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  const inApp = { label: 'Own', shown: 'Ours.', pages: 'Pages' }
  network = (address) => Response.json(address === '/interface.json' ? { inApp } : [{ id: 'p1', text: address }])
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string) => Promise.resolve().then(() => network(address))),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

it('nothing is asked for before a reader chooses', async () => {
  const app = start()
  usePreferencesStore().load()
  await vi.dynamicImportSettled()
  expect(fetch).not.toHaveBeenCalled()
  expect(hydrated).toEqual([])
  expect(app.text()).toBe('citynone')
})

it('what is chosen is shown on the page, which is made live for it', async () => {
  const app = start()
  usePreferencesStore().choose({ wording: 'easy' })
  await says(app, '/easy.jsoneasy false')
  expect(hydrated).toEqual(['hydrated'])
  usePreferencesStore().choose({ wording: 'english' })
  await says(app, '/english.jsonenglish false')
  usePreferencesStore().choose({ wording: 'esperanto' })
  await says(app, '/esperanto.jsonesperanto false')
  usePreferencesStore().choose({ wording: 'original' })
  await says(app, 'citynone')
})

it.each([
  [
    'nothing',
    () => {
      throw new TypeError('no network')
    },
  ],
  ['an error', () => new Response('[]', { status: 404 })],
  ['a page', () => new Response('<!doctype html>')],
  ['something else', () => Response.json({ id: 'p1' })],
  ['records of another form', () => Response.json([{ id: 'p1' }])],
])('where the network gives %s, the city’s words stand and the reader is told', async (_, given) => {
  network = given
  const app = start()
  usePreferencesStore().choose({ wording: 'easy' })
  await says(app, 'cityeasy true')
})

it('what did not come is asked for again when the network is back', async () => {
  const whole = network
  network = () => new Response('', { status: 503 })
  const app = start()
  usePreferencesStore().choose({ wording: 'easy' })
  await says(app, 'cityeasy true')
  network = whole
  online.value = false
  await says(app, '/easy.jsoneasy false')
})

it('the last choice holds, whichever file comes last', async () => {
  const app = start()
  const store = usePreferencesStore()
  store.choose({ wording: 'easy' })
  await Promise.resolve()
  store.choose({ wording: 'original' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(app.text()).toBe('citynone')
})

it('a language that this plan does not have leaves the city’s words as they are', async () => {
  const app = start()
  usePreferencesStore().choose({ wording: 'latin' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(fetch).not.toHaveBeenCalled()
  expect(app.text()).toBe('citynone')
})
