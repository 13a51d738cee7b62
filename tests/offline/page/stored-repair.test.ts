import { beforeEach, expect, it, vi } from 'vitest'
import { findFaults } from '../../../src/offline/page/stored-check.ts'
import { repair } from '../../../src/offline/page/stored-repair.ts'
import { FakeStores, listOf } from './fake-stores.ts'

const contents: Record<string, string> = { 'offline/pages.txt': '{}', 'a.css': 'p{}', 'b.css': 'a{}' }
const list = listOf(contents)
const quiet = () => undefined
let fake: FakeStores

beforeEach(() => {
  fake = new FakeStores()
})

const listed = list.files.map(({ path, digest }) => path + digest).join()
const page = (text: string, status = 200) => new Response(text, { status, headers: { 'Content-Type': 'text/html' } })
const server = async (path: string) => new Response(contents[path])
const faultsNow = () => findFaults(list, fake.stores, quiet)

/** An answer whose network goes while it arrives. */
function brokenOff(): Response {
  return new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('{'))
        body.error(new TypeError('network error'))
      },
    }),
  )
}

async function repairWith(fetch: (path: string) => Promise<Response>) {
  return repair(list, await faultsNow(), { stores: fake.stores, fetch }, quiet)
}

it('everything that was missing or damaged is there again afterwards', async () => {
  fake.files.set(list.files[0]?.key ?? '', 'damaged')
  expect(await faultsNow()).toHaveLength(3)
  expect(await repairWith(server)).toBe('repaired')
  expect(await faultsNow()).toEqual([])
})

it('only what is faulty is asked for', async () => {
  await repairWith(server)
  fake.files.delete(list.files[1]?.key ?? '')
  const ask = vi.fn(server)
  await repairWith(ask)
  expect(ask.mock.calls).toEqual([['a.css']])
})

it.each([
  ['offline', () => Promise.reject(new TypeError('failed to fetch'))],
  ['offline', async () => brokenOff()],
  ['server', async () => new Response('', { status: 503 })],
  ['unanswered', () => Promise.reject(new DOMException('', 'TimeoutError'))],
  ['portal', async () => page('login')],
  ['server', async () => page('not here', 404)],
  ['server', async () => new Response('not here', { status: 404 })],
  ['server', async () => new Response('half of it')],
  ['replaced', async (path: string) => new Response(path === 'sw.js' ? 'STORED_LIST, and others' : 'not here')],
  ['replaced', async (path: string) => (path === 'sw.js' ? new Response('STORED_LIST') : page('not here', 404))],
  ['server', async (path: string) => (path === 'sw.js' ? page('STORED_LIST') : page('not here', 404))],
  ['server', async (path: string) => new Response(path === 'sw.js' ? `STORED_LIST ${listed}` : 'half of it')],
] as const)('it ends as %s, stores nothing that does not fit and keeps what there was', async (outcome, ask) => {
  const [first] = list.files
  fake.files.set(first?.key ?? '', 'damaged')
  expect(await repairWith(ask)).toBe(outcome)
  expect([...fake.files.values()]).toEqual(['damaged'])
})

it.each([
  ['full', 'QuotaExceededError'],
  ['blocked', 'SecurityError'],
  ['broken', 'UnknownError'],
] as const)('a device whose store is %s says so', async (outcome, name) => {
  fake.full = new DOMException('no', name)
  expect(await repairWith(server)).toBe(outcome)
})

it('what came by a detour is stored without it: a page so stored would be refused', async () => {
  const byDetour = async (path: string) => Object.defineProperty(await server(path), 'redirected', { value: true })
  expect(await repairWith(byDetour)).toBe('repaired')
  expect(await faultsNow()).toEqual([])
  expect(fake.redirected).toEqual([])
})

it('a host with odd headers mends it too: only the content is taken from it', async () => {
  const odd = async (path: string) =>
    new Response(contents[path], { headers: { 'Content-Type': 'text/html', Vary: '*', 'Set-Cookie': 'a=b' } })
  expect(await repairWith(odd)).toBe('repaired')
  expect(await faultsNow()).toEqual([])
  for (const headers of fake.headers.values()) expect([...headers.keys()]).toEqual(['content-type'])
})
