import fc from 'fast-check'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { installRecordKey, mayCome, mayStand, parseInstallRecord } from '../../../src/event/install/install-record.ts'
import { useInstallStore } from '../../../src/event/install/install-store.ts'
import { askToInstall } from '../../../src/offline/recovery/install-prompt.ts'
import { FakeStorage } from '../../ui/browser/fake-storage.ts'

vi.mock('../../../src/offline/recovery/install-prompt.ts', () => ({ askToInstall: vi.fn() }))

let device: FakeStorage

beforeEach(() => {
  device = new FakeStorage()
  vi.stubGlobal('localStorage', device)
})
afterEach(() => vi.unstubAllGlobals())

/** Each visit is a new app on the same device. Returns the page at which the offer came, if any. */
function visit(pages: number): number | null {
  setActivePinia(createPinia())
  const store = useInstallStore()
  const offers = Array.from({ length: pages }, () => store.opened())
  expect(offers.filter(Boolean).length).toBeLessThanOrEqual(1)
  return offers.includes(true) ? offers.indexOf(true) + 1 : null
}

it('the offer comes after several pages, also over several visits, and only once', () => {
  expect(visit(2)).toBeNull()
  expect(visit(3)).toBe(2)
  expect(visit(20)).toBeNull()
})

it('after a no it never comes again', () => {
  setActivePinia(createPinia())
  useInstallStore().refuse()
  for (let time = 0; time < 5; time += 1) expect(visit(10)).toBeNull()
  expect(mayStand(parseInstallRecord(device.values.get(installRecordKey) ?? null))).toBe(false)
})

it('what a newer version wrote down stays as it is, whatever is opened', () => {
  const written = JSON.stringify({ opened: 9, offer: 'tomorrow', since: '2030' })
  device.values.set(installRecordKey, written)
  setActivePinia(createPinia())
  expect(useInstallStore().remembers()).toBe(true)
  expect(useInstallStore().opened()).toBe(false)
  expect(device.values.get(installRecordKey)).toBe(written)
})

it('a device that cannot remember a no is never asked', () => {
  device.broken = true
  for (let time = 0; time < 5; time += 1) expect(visit(10)).toBeNull()
})

it('whatever is stored can be read, and what is damaged counts as a no', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const record = parseInstallRecord(stored)
      expect(record.offer).toBe('refused')
      expect(mayCome(record)).toBe(false)
    }),
  )
  expect(parseInstallRecord('{"opened":"9","offer":"open"}').offer).toBe('refused')
})

it.each([
  ['accepted', true],
  ['dismissed', false],
] as const)('the browser’s own dialog, %s: the offer may stand on: %s', async (outcome, stands) => {
  setActivePinia(createPinia())
  vi.mocked(askToInstall).mockResolvedValueOnce(outcome === 'accepted')
  const store = useInstallStore()
  await store.accept()
  expect(mayStand(store.record)).toBe(stands)
})
