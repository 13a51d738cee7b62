// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useReadAloud } from '../../src/voice/use-read-aloud.ts'

const BAR = '../../src/voice/player/ReadAloudPlayer.vue'
vi.mock('../../src/voice/player/ReadAloudPlayer.vue', () => ({ default: { render: () => null } }))

/** What was spoken, and whether still in the handler of the press. */
let spoken: { volume: number; inHandler: boolean }[]
let inHandler: boolean
const appWith = (use: typeof useReadAloud) =>
  defineComponent({
    setup() {
      const { request, missing } = use(() => undefined)
      return () => h('p', missing.value ? 'missing' : JSON.stringify(request.value, ['from', 'goesOn']))
    },
  })
const App = appWith(useReadAloud)

function press(value: string) {
  const button = document.createElement('button')
  button.dataset['readAloud'] = value
  document.body.append(button)
  inHandler = true
  button.click()
  inHandler = false
}

beforeEach(() => {
  spoken = []
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      volume = 1
    },
  )
  vi.stubGlobal('speechSynthesis', {
    speak: ({ volume }: { volume: number }) => spoken.push({ volume, inHandler }),
  })
})
enableAutoUnmount(afterEach)
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

it('in the press itself silence is spoken: iOS then speaks later too, and Safari swallows no word', async () => {
  mount(App)
  press('')
  expect(spoken).toEqual([{ volume: 0, inHandler: true }])
  await flushPromises()
})

it.each([
  ['', { from: null, goesOn: false }],
  ['on', { from: null, goesOn: true }],
  ['p2-a9', { from: 'p2-a9', goesOn: false }],
])('a button with "%s" asks for its part of the page', async (value, asked) => {
  const app = mount(App)
  press(value)
  await vi.waitFor(() => expect(JSON.parse(app.text())).toEqual(asked))
})

it('what is pressed elsewhere does nothing', async () => {
  const app = mount(App)
  document.body.click()
  await flushPromises()
  expect(app.text()).toBe('null')
  expect(spoken).toEqual([])
})

it('where its script does not come, that is told', async () => {
  vi.resetModules()
  vi.doMock(BAR, () => {
    throw new Error('no network')
  })
  const { useReadAloud: withoutScript } = await import('../../src/voice/use-read-aloud.ts')
  const app = mount(appWith(withoutScript))
  press('')
  await vi.waitFor(() => expect(app.text()).toBe('missing'))
})
