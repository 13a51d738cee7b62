import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type PrecacheEntry, wholeFile } from '../../../src/offline/worker/precache-entry.ts'
import { repairAll, repairCritical, repairMissing } from '../../../src/offline/worker/repair-missing.ts'

vi.mock('workbox-core', () => ({ cacheNames: { precache: 'pages' } }))
vi.mock('workbox-precaching', () => ({ getCacheKeyForURL: (url: string) => `${url}?revision` }))

const files: PrecacheEntry[] = [
  { url: 'offline/pages.json', integrity: 'sha256-pages' },
  { url: 'assets/app.js' },
  { url: 'assets/style.css' },
]
let stored: Map<string, Response>
const host = vi.fn<(url: string, options: RequestInit) => Promise<Response>>()

const file = () => new Response('content', { headers: { 'Content-Type': 'text/javascript' } })
const asked = () => host.mock.calls.map(([url]) => url)

beforeEach(() => {
  stored = new Map()
  host.mockReset().mockImplementation(async () => file())
  vi.stubGlobal('fetch', host)
  vi.stubGlobal('caches', {
    open: async () => ({
      match: async (key: string) => stored.get(key)?.clone(),
      put: async (key: string, answer: Response) => void stored.set(key, answer),
    }),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('what is missing is stored again, the pages after all that they need, each as the list wants it', async () => {
  stored.set('assets/style.css?revision', file())
  await repairMissing(files)
  expect(asked()).toEqual(['assets/app.js', 'offline/pages.json'])
  expect(host.mock.calls[1]?.[1]).toMatchObject({ cache: 'reload', integrity: 'sha256-pages' })
  expect([...stored.keys()].sort()).toEqual(files.map(({ url }) => `${url}?revision`).sort())
})

it.each<[string, () => Promise<Response>]>([
  ['has it no longer', async () => new Response('', { status: 404 })],
  ['sends a page in its place', async () => new Response('', { headers: { 'Content-Type': 'text/html' } })],
  ['does not answer', () => Promise.reject(new TypeError('failed'))],
])('at the first file for which the host %s it stops: no page is stored without what it needs', async (_, answer) => {
  host.mockImplementation(async (url) => (url === 'assets/style.css' ? answer() : file()))
  await repairMissing(files)
  expect([...stored.keys()]).toEqual(['assets/app.js?revision'])
  expect(asked()).toEqual(['assets/app.js', 'assets/style.css'])
})

it('what failed is tried again the next time', async () => {
  host.mockRejectedValueOnce(new TypeError('failed'))
  await repairMissing(files)
  expect(stored.size).toBe(0)
  await repairMissing(files)
  expect(stored.size).toBe(files.length)
})

it('many pages opened at once store it once', async () => {
  await Promise.all([repairMissing(files), repairMissing(files), repairMissing(files)])
  expect(asked()).toHaveLength(files.length)
})

it('all is compared, what is damaged or missing is fetched again, and the rest stays untouched', async () => {
  const digest = 'blaeBctvhghX'
  const known = files.map((entry) => ({ ...entry, digest }))
  const content = () => new Response('the content', { headers: { 'Content-Type': 'text/javascript' } })
  expect(
    await wholeFile({ url: 'assets/app.js', digest }, content()),
    'the digest is that of the content',
  ).not.toBeNull()
  stored.set('assets/style.css?revision', content())
  stored.set('assets/app.js?revision', file())
  host.mockImplementation(async (url) => (url === 'assets/app.js' ? file() : content()))
  expect(await repairAll(known)).toBe(false)
  expect(asked()).toEqual(['assets/app.js', 'offline/pages.json'])
  expect(await stored.get('assets/app.js?revision')?.clone().text(), 'what does not fit is not put').toBe('content')
  host.mockImplementation(async () => content())
  expect(await repairAll(known)).toBe(true)
  expect(await stored.get('assets/app.js?revision')?.text()).toBe('the content')
})

it('where the network gives nothing it does not wait for each file in turn', async () => {
  host.mockRejectedValue(new TypeError('failed'))
  await expect(repairAll(files)).rejects.toThrow()
  expect(host).toHaveBeenCalledOnce()
})

it('what the app needs to start is repaired where it is damaged, and only that; what is missing is left alone', async () => {
  const digest = 'blaeBctvhghX'
  vi.stubGlobal('caches', { ...caches, has: async () => true })
  host.mockImplementation(async () => new Response('the content', { headers: { 'Content-Type': 'text/javascript' } }))
  for (const url of ['assets/start.js', 'assets/view.js']) stored.set(`${url}?revision`, file())
  await repairCritical([
    { url: 'assets/start.js', digest, critical: true },
    { url: 'assets/missing.js', digest, critical: true },
    { url: 'assets/view.js', digest },
  ])
  expect(asked()).toEqual(['assets/start.js'])
  expect(await stored.get('assets/start.js?revision')?.text()).toBe('the content')
})

it('what is whole and stored with headers for which it is not used is put anew, without a network', async () => {
  const digest = 'blaeBctvhghX'
  vi.stubGlobal('caches', { ...caches, has: async () => true })
  host.mockRejectedValue(new TypeError('failed'))
  const [app, style] = ['assets/app.js', 'assets/style.css']
  stored.set(`${app}?revision`, new Response('the content', { headers: { 'Content-Type': 'text/plain' } }))
  stored.set(
    `${style}?revision`,
    new Response('the content', { headers: { 'Content-Type': 'text/css', Vary: 'Accept' } }),
  )
  await repairCritical([{ url: app, digest, critical: true }])
  expect(stored.get(`${app}?revision`)?.headers.get('Content-Type')).toBe('text/javascript')
  expect(await repairAll([{ url: style, digest }])).toBe(true)
  expect(stored.get(`${style}?revision`)?.headers.get('Vary')).toBeNull()
  expect(host).not.toHaveBeenCalled()
})
