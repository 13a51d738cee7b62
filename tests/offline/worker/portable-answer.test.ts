import { beforeEach, expect, it } from 'vitest'
import { portableAddress, withLengthFooter } from '../../../src/offline/shared/portable-file.ts'
import { portableAnswer, type PortableStore } from '../../../src/offline/worker/portable-answer.ts'

const root = 'https://example.jp/ict/'
const first = new Request(root + portableAddress('2026-11-22', '1.0.0'))
const second = new Request(root + portableAddress('2027-01-05', '1.1.0'))

/** A cache, by full addresses. */
class FakeCache implements Awaited<ReturnType<PortableStore['open']>> {
  readonly entries = new Map<string, Response>()
  full = false
  keys = () => Promise.resolve([...this.entries.keys()].map((url) => new Request(url)))
  delete = (request: RequestInfo | URL) => Promise.resolve(this.entries.delete((request as Request).url))
  put = (request: RequestInfo | URL, response: Response) => {
    if (this.full) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
    this.entries.set(String(request), response)
    return Promise.resolve()
  }
  match = (request: RequestInfo | URL) => {
    const path = String(request).split('?')[0]
    const kept = [...this.entries].find(([url]) => url.split('?')[0] === path)
    return Promise.resolve(kept?.[1].clone())
  }
}

let cache: FakeCache
/** A server's response; `text`: the edition's content. */
const online = (text: string, status = 200): PortableStore => ({
  fetch: () => Promise.resolve(new Response(withLengthFooter(text), { status })),
  open: () => Promise.resolve(cache),
})
const offline: PortableStore = {
  fetch: () => Promise.reject(new TypeError('no network')),
  open: () => Promise.resolve(cache),
}
const answered = async (request: Request, store: PortableStore) =>
  (await (await portableAnswer(request, store)).text()).replace(/<!--.*\n$/, '')

beforeEach(() => {
  cache = new FakeCache()
})

it('what was taken once is given again without a network, also when a newer one is asked for', async () => {
  expect(await answered(first, online('one'))).toBe('one')
  expect(await answered(first, offline)).toBe('one')
  expect(await answered(second, offline)).toBe('one')
})

it('a newer edition takes the place of the older', async () => {
  await answered(first, online('one'))
  await answered(second, online('two'))
  expect(await answered(first, offline)).toBe('two')
  expect(cache.entries.size).toBe(1)
})

it('an answer in trouble is not kept, and does not push out what is', async () => {
  expect(await answered(first, online('trouble', 503))).toBe('trouble')
  expect(cache.entries.size).toBe(0)
  await answered(first, online('one'))
  expect(await answered(first, online('trouble', 503))).toBe('one')
})

it('a copy that cannot be kept is given all the same', async () => {
  cache.full = true
  expect(await answered(first, online('one'))).toBe('one')
  await expect(portableAnswer(first, offline)).rejects.toThrow('no network')
})

it.each([
  ['the page that a network sends instead', '<!doctype html><title>Login</title>'],
  ['half of it', withLengthFooter('two').slice(0, -4)],
])('%s is not kept, and what is kept is given in its place', async (_, sent) => {
  const caught: PortableStore = { ...online(''), fetch: () => Promise.resolve(new Response(sent)) }
  expect(await answered(first, caught)).toBe(sent)
  expect(cache.entries.size).toBe(0)
  await answered(first, online('one'))
  expect(await answered(second, caught)).toBe('one')
  expect(await answered(first, offline)).toBe('one')
})

it('only its content is kept, because a browser refuses to store what has `Vary: *`', async () => {
  const headers = { 'Content-Type': 'text/html; charset=Shift_JIS', Vary: '*' }
  const odd = async () => new Response(withLengthFooter('one'), { headers })
  await answered(first, { ...online('one'), fetch: odd })
  const [kept] = cache.entries.values()
  expect(Object.fromEntries(kept?.headers ?? [])).toEqual({ 'content-type': 'text/html; charset=utf-8' })
})
