import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { deviceStorage } from '../../../src/ui/browser/device-storage.ts'
import { FakeStorage } from './fake-storage.ts'

afterEach(() => vi.unstubAllEnvs())

const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError')
}

it('what is written is on the device, and read from there by another', () => {
  const device = new FakeStorage()
  expect(deviceStorage(() => device).write('key', 'value')).toBe(true)
  expect(device.values.get('key')).toBe('value')
  expect(deviceStorage(() => device).read('key')).toBe('value')
})

it('nothing stored is null', () => {
  expect(deviceStorage(() => new FakeStorage()).read('key')).toBeNull()
})

it.each([
  ['missing', () => undefined],
  ['blocked', blocked],
])('with storage %s nothing throws, the value lasts for the page, and the reader is told', (_, open) => {
  const storage = deviceStorage(open)
  expect(storage.read('key')).toBeNull()
  expect(storage.write('key', 'value')).toBe(false)
  expect(storage.read('key')).toBe('value')
})

it('what another tab stored is read, once this one has stored again after a failure', () => {
  const device = new FakeStorage()
  const storage = deviceStorage(() => device)
  device.broken = true
  storage.write('key', 'kept in memory')
  device.broken = false
  expect(storage.write('key', 'stored')).toBe(true)
  device.setItem('key', 'from another tab')
  expect(storage.read('key')).toBe('from another tab')
})

it('a value deleted from the device does not come back from memory', () => {
  const device = new FakeStorage()
  const storage = deviceStorage(() => device)
  device.broken = true
  storage.write('key', 'kept in memory')
  device.broken = false
  storage.write('key', 'stored')
  device.removeItem('key')
  expect(storage.read('key')).toBeNull()
})

it('through any run of successes and failures the reader reads back what was last chosen', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ broken: fc.boolean(), value: fc.string() })), (steps) => {
      const device = new FakeStorage()
      const storage = deviceStorage(() => device)
      for (const { broken, value } of steps) {
        device.broken = broken
        expect(storage.write('key', value)).toBe(!broken)
        expect(storage.read('key')).toBe(value)
      }
    }),
  )
})

it('two apps of one origin do not write over each other; what was kept before names were apart is still read', () => {
  const device = new FakeStorage()
  device.setItem('key', 'from before')
  const under = (base: string) => {
    vi.stubEnv('BASE_URL', base)
    return deviceStorage(() => device)
  }
  expect(under('/ict/').read('key')).toBe('from before')
  under('/ict/').write('key', 'of ict')
  expect(under('/next/').read('key')).toBe('from before')
  under('/next/').write('key', 'of next')
  expect(under('/ict/').read('key')).toBe('of ict')
  expect(under('/next/').read('key')).toBe('of next')
  expect(under('/').read('key')).toBe('from before')
})
