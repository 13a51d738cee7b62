import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { digestOf } from '../../../src/offline/shared/stored-files.ts'
import { findFaults } from '../../../src/offline/page/stored-check.ts'
import { FakeStores, listedFile, listOf } from './fake-stores.ts'

const contents = { 'offline/pages.txt': '{"/projects/1/":"…"}', 'assets/app-12345678.js': 'let a', 'a.css': 'p{}' }
const list = listOf(contents)
let fake: FakeStores

beforeEach(() => {
  fake = new FakeStores()
  for (const { path, key } of list.files) fake.files.set(key, contents[path as keyof typeof contents])
})

const faults = async () =>
  (await findFaults(list, fake.stores, () => undefined)).map(({ kind, file }) => [kind, file.path])

it('a store that holds every file as it was built has no faults', async () => {
  expect(await faults()).toEqual([])
})

it('a file that is gone and a file that says something else are named, each for what it is', async () => {
  fake.files.delete(listedFile('a.css', 'p{}').key)
  fake.files.set(listedFile('assets/app-12345678.js', 'let a').key, 'let b')
  expect(await faults()).toEqual([
    ['damaged', 'assets/app-12345678.js'],
    ['missing', 'a.css'],
  ])
})

it.each([
  ['a script as plain text', { 'Content-Type': 'text/plain' }, true],
  ['a script without a type', {}, true],
  ['hidden from requests with another header', { 'Content-Type': 'text/javascript', Vary: 'Accept, Cookie' }, true],
  ['as it was stored before, by its host’s words', { 'Content-Type': 'Application/JavaScript;charset=utf-8' }, false],
  ['compressed on the way', { 'Content-Type': 'text/javascript', Vary: 'Accept-Encoding' }, false],
])('the right content %s: whether the browser would use it is told (%#)', async (_, headers, damaged) => {
  fake.headers.set(listedFile('assets/app-12345678.js', 'let a').key, new Headers(headers))
  expect(await faults()).toEqual(damaged ? [['damaged', 'assets/app-12345678.js']] : [])
})

it('any other content at all is seen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (content) => {
      const alone = listOf({ 'a.css': 'p{}' })
      fake.files.set(alone.files[0]?.key ?? '', content)
      const found = await findFaults(alone, fake.stores, () => undefined)
      const written = new TextDecoder().decode(new TextEncoder().encode(content))
      expect(found.map(({ kind }) => kind)).toEqual(written === 'p{}' ? [] : ['damaged'])
    }),
    { numRuns: 30 },
  )
})

it('it tells how far it is, to the last file', async () => {
  const tell = vi.fn()
  await findFaults(list, fake.stores, tell)
  expect(tell.mock.calls).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

it('a store that cannot be opened is a trouble of its own, not a list of missing files', async () => {
  fake.failure = new DOMException('blocked', 'SecurityError')
  await expect(faults()).rejects.toThrow('blocked')
})

it('the browser and the build write the same digest', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (content) => {
      const bytes = new TextEncoder().encode(content)
      expect(await digestOf(bytes.buffer)).toBe(listedFile('a', new TextDecoder().decode(bytes)).digest)
      expect(listedFile('a', content).digest).toMatch(/^[\w-]{12}$/)
    }),
    { numRuns: 30 },
  )
})
