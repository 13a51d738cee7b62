// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { createLazyData, lazyDataKey } from '../../src/record/content/lazy-data.ts'
import { useSheets } from '../../src/sheets/use-sheets.ts'
import { type ReadingsRoom, readingsRoomKey } from '../../src/ui/page/readings-room.ts'
import { numbers } from '../plan/committed-content.ts'
import { withContent } from '../record/content/with-content.ts'

const level = ref('none')
/** Ends the loading of the readings that were asked for first, second, … */
let loaded: (() => void)[]
let numbersFail: boolean
let shown: ReturnType<typeof start>

function start() {
  let made: ReturnType<typeof useSheets> | undefined
  const load = () =>
    new Promise<((text: string) => number) | null>((resolve) => {
      const asked = level.value
      loaded.push(() => resolve(asked === 'none' ? null : () => 1))
    })
  const readings: ReadingsRoom = { level: () => level.value, load, missing: ref(false) }
  const lazyData = createLazyData({
    numbers: () => (numbersFail ? Promise.reject(new TypeError('no network')) : Promise.resolve(numbers)),
  } as Parameters<typeof createLazyData>[0])
  const page = mount(
    {
      setup() {
        made = useSheets(() => Promise.resolve())
        return () => null
      },
    },
    { global: { provide: withContent({ [readingsRoomKey]: readings, [lazyDataKey]: lazyData }) } },
  )
  if (!made) throw new Error('not set up')
  return { page, ...made }
}

/** Waits until readings were asked for so often. */
const asked = (times: number) => vi.waitFor(() => expect(loaded).toHaveLength(times), { timeout: 60_000 })

beforeEach(() => {
  level.value = 'none'
  loaded = []
  numbersFail = false
  shown = start()
})
afterEach(() => shown.page.unmount())

it('the sheets are made for the choice of readings that holds in the end, whichever comes last', async () => {
  level.value = 'all'
  await nextTick()
  const made = shown.prepare()
  await asked(1)
  level.value = 'none'
  await nextTick()
  loaded[0]?.()
  await asked(2)
  loaded[1]?.()
  await made
  expect(shown.sheets.value?.map(({ readings }) => readings)).not.toContain(true)
})

it('another choice makes them anew, with room for readings', async () => {
  const made = shown.prepare()
  await asked(1)
  loaded[0]?.()
  await made
  expect(shown.sheets.value?.some(({ readings }) => readings)).toBe(false)
  level.value = 'difficult'
  await nextTick()
  expect(shown.sheets.value).toBeNull()
  await asked(2)
  loaded[1]?.()
  await shown.prepare()
  expect(shown.sheets.value?.every(({ readings }) => readings)).toBe(true)
})

it('what did not come is said, and asked for again the next time', async () => {
  numbersFail = true
  await shown.prepare()
  expect(shown.failed.value).toBe(true)
  numbersFail = false
  const again = shown.prepare()
  await asked(2)
  loaded[1]?.()
  await again
  expect(shown.failed.value).toBe(false)
  expect(shown.sheets.value).not.toBeNull()
})
