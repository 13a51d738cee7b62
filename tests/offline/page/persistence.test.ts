import { afterEach, expect, it, vi } from 'vitest'
import { askPersistence, readPersistence } from '../../../src/offline/page/persistence.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A browser with or without persistent storage, before and after the request. */
function browserThatKeeps(before: boolean, after: boolean) {
  const storage = { persisted: vi.fn(async () => before), persist: vi.fn(async () => after) }
  vi.stubGlobal('navigator', { storage })
  return storage
}

it.each([
  [true, 'granted'],
  [false, 'possible'],
] as const)('looking asks for nothing: persisted %s is %s', async (before, seen) => {
  const storage = browserThatKeeps(before, true)
  expect(await readPersistence()).toBe(seen)
  expect(storage.persist).not.toHaveBeenCalled()
})

it.each([
  [true, 'granted'],
  [false, 'refused'],
] as const)('asked, a browser that answers %s has %s it', async (after, answer) => {
  browserThatKeeps(false, after)
  expect(await askPersistence()).toBe(answer)
})

it.each<[string, unknown]>([
  ['no such store (plain http)', {}],
  ['a store that cannot be asked (older browsers)', { storage: {} }],
  [
    'a store that throws (private windows)',
    { storage: { persisted: () => Promise.reject(new Error('no')), persist: () => Promise.reject(new Error('no')) } },
  ],
])('with %s it is unavailable, and nothing throws', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator)
  expect(await readPersistence()).toBe('unavailable')
  expect(await askPersistence()).toBe('unavailable')
})
