import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { digestOf } from '../../../src/offline/shared/stored-files.ts'
import { isCacheOf } from '../../../src/offline/shared/stored-caches.ts'
import { optionalAnswer, optionalCache, storeOptional } from '../../../src/offline/worker/optional-files.ts'
import type { PrecacheEntry } from '../../../src/offline/worker/precache-entry.ts'

const SCOPE = 'https://example.jp/ict/'
const ICON = `${SCOPE}app-icons/icon.svg`
const MANIFEST = `${SCOPE}manifest.webmanifest`
let stored: Map<string, Response>
let files: PrecacheEntry[]
const host = vi.fn<(address: string) => Promise<Response>>()

const file = (body = 'whole', type = 'image/svg+xml') => new Response(body, { headers: { 'Content-Type': type } })

beforeEach(async () => {
  const digest = await digestOf(new TextEncoder().encode('whole').buffer)
  files = ['app-icons/icon.svg', 'manifest.webmanifest'].map((url) => ({ url, digest }))
  stored = new Map()
  host.mockReset().mockImplementation(async () => file())
  vi.stubGlobal('fetch', host)
  vi.stubGlobal('caches', {
    open: async () => ({ put: async (address: string, answer: Response) => void stored.set(address, answer) }),
    match: async (address: string, { cacheName }: CacheQueryOptions & { cacheName: string }) =>
      cacheName === optionalCache(SCOPE) ? stored.get(address)?.clone() : undefined,
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it.each<[string, () => Promise<Response>]>([
  ['has it not', async () => new Response('', { status: 404 })],
  ['sends a page in its place', async () => file('<!doctype html>', 'text/html')],
  ['sends another file', async () => file('half')],
  ['does not answer', () => Promise.reject(new TypeError('failed'))],
])('where the host %s, the others are stored, and nothing fails', async (_, answer) => {
  host.mockImplementation(async (address) => (address === ICON ? answer() : file()))
  await storeOptional(files, SCOPE)
  expect([...stored.keys()]).toEqual([MANIFEST])
})

const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
it.each([
  ['be opened', { open: full, match: full }],
  ['take more', { open: async () => ({ put: full }), match: async () => undefined }],
])('where no store can %s, nothing fails, and the file comes from the host', async (_, stores) => {
  vi.stubGlobal('caches', stores)
  await storeOptional(files, SCOPE)
  for (const one of files) expect(await (await optionalAnswer(one, SCOPE)).text()).toBe('whole')
})

it('what is stored is sent without a network, what is not is asked for and stored then', async () => {
  const [icon] = files
  if (!icon) throw new Error('no file')
  host.mockRejectedValueOnce(new TypeError('failed'))
  await expect(optionalAnswer(icon, SCOPE)).rejects.toThrow('failed')
  expect(await (await optionalAnswer(icon, SCOPE)).text()).toBe('whole')
  host.mockRejectedValue(new TypeError('failed'))
  expect(await (await optionalAnswer(icon, SCOPE)).text()).toBe('whole')
})

it('the cache goes with the app’s others when the app does', () => {
  expect(isCacheOf(SCOPE, optionalCache(SCOPE))).toBe(true)
  expect(isCacheOf('https://example.jp/other/', optionalCache(SCOPE))).toBe(false)
})
