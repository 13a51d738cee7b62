import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ANY_CHOICE, choiceOf, chosenCache, languagePagesFile } from '../../../src/offline/shared/chosen-files.ts'
import { isCacheOf } from '../../../src/offline/shared/stored-caches.ts'
import { digestOf } from '../../../src/offline/shared/stored-files.ts'
import {
  chosenFile,
  chosenPage,
  keepChosen,
  languageFileOf,
  renewChosen,
} from '../../../src/offline/worker/chosen-files.ts'
import { packPages } from '../../../src/offline/worker/pages-file.ts'
import type { PrecacheEntry } from '../../../src/offline/worker/precache-entry.ts'

const SCOPE = 'https://example.jp/ict/'
const PAGES = packPages({ '/en/': '<p>Home</p>', '/en/projects/1/': '<p>One</p>' })
let stored: Map<string, Response>
let opened: string[]
let contents: Record<string, string>
let files: PrecacheEntry[]
const host = vi.fn<(address: string) => Promise<Response>>()
const keep = (choice: string) => keepChosen(files, choice, choiceOf, SCOPE)
const paths = () => [...stored.keys()].map((url) => url.slice(SCOPE.length)).sort()

async function publish(published: Record<string, string>): Promise<void> {
  contents = published
  files = await Promise.all(
    Object.entries(published).map(async ([url, text]) => ({
      url,
      digest: await digestOf(new TextEncoder().encode(text).buffer),
      choice: choiceOf(url) ?? '',
    })),
  )
}

beforeEach(async () => {
  stored = new Map()
  opened = []
  const cache = {
    match: async (address: string) => stored.get(address)?.clone(),
    put: async (address: string, answer: Response) => void stored.set(address, answer),
    keys: async () => [...stored.keys()].map((url) => ({ url })),
    delete: async ({ url }: { url: string }) => stored.delete(url),
  }
  vi.stubGlobal('caches', {
    has: async (name: string) => opened.includes(name),
    open: async (name: string) => (opened.push(name), cache),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      cacheName === chosenCache(SCOPE) ? cache.match(address) : undefined,
  })
  host
    .mockReset()
    .mockImplementation(async (address) => new Response(contents[address.slice(SCOPE.length)] ?? '', { status: 200 }))
  vi.stubGlobal('fetch', host)
  await publish({
    'assets/chosen-easy-12345678.json': 'easy',
    'assets/chosen-en-12345678.json': 'english',
    'assets/chosen-en-abcdef12.txt': PAGES,
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('a file says in its name what it is chosen with, and no other file says so', () => {
  expect(choiceOf(languagePagesFile('pt-BR', '12345678'))).toBe('pt-BR')
  expect(choiceOf('assets/chosen-easy-LYz4q-lX.json')).toBe('easy')
  expect(choiceOf('assets/read-aloud-LYz4q-lX.js')).toBe('read-aloud')
  for (const name of ['show-furigana', 'readings', 'data-reading-dictionary'])
    expect(choiceOf(`assets/${name}-LYz4q-lX.js`)).toBe('furigana')
  for (const name of ['load-wording', 'wordings']) expect(choiceOf(`assets/${name}-12345678.js`)).toBe(ANY_CHOICE)
  for (const path of ['assets/chosen-words-12345678.js', 'assets/plan-12345678.json', 'offline/pages.txt'])
    expect(choiceOf(path), path).toBeNull()
})

it('only what was chosen is stored', async () => {
  expect(await keep('easy')).toBe(true)
  expect(paths()).toEqual(['assets/chosen-easy-12345678.json'])
  expect(await keep('en')).toBe(true)
  expect(paths()).toHaveLength(3)
  expect(await keep('eo')).toBe(false)
})

it('what is stored already is not asked for again', async () => {
  await keep('en')
  host.mockClear()
  expect(await keep('en')).toBe(true)
  expect(host).not.toHaveBeenCalled()
})

it.each<[string, () => Promise<Response>]>([
  ['gives nothing', () => Promise.reject(new TypeError('failed'))],
  ['gives half', async () => new Response('eng')],
  ['gives an error', async () => new Response('english', { status: 500 })],
])('where the network %s, nothing stored is lost, and the answer is no', async (_, answer) => {
  await keep('en')
  await publish({ 'assets/chosen-en-99999999.json': 'more english' })
  host.mockImplementation(answer)
  expect(await keep('en')).toBe(false)
  expect(paths()).toEqual(['assets/chosen-en-12345678.json', 'assets/chosen-en-abcdef12.txt'])
})

it('an update brings its files for what was chosen before, and for nothing else; the old ones go when the page asks', async () => {
  await keep('en')
  await publish({ 'assets/chosen-easy-99999999.json': 'more', 'assets/chosen-en-99999999.json': 'more english' })
  await renewChosen(files, choiceOf, SCOPE)
  expect(paths()).toEqual([
    'assets/chosen-en-12345678.json',
    'assets/chosen-en-99999999.json',
    'assets/chosen-en-abcdef12.txt',
  ])
  await keep('en')
  expect(paths()).toEqual(['assets/chosen-en-99999999.json'])
})

it('an update asks for nothing, and makes no store, where nothing was chosen', async () => {
  await renewChosen(files, choiceOf, SCOPE)
  expect(host).not.toHaveBeenCalled()
  expect(opened).toEqual([])
})

it('a page of a chosen language comes from the store, and one of another from elsewhere', async () => {
  const file = languageFileOf(files, '/en/projects/1')
  if (!file) throw new Error('no file of the language')
  expect(await chosenPage(file, '/en/projects/1', SCOPE)).toBeUndefined()
  await keep('en')
  expect(await (await chosenPage(file, '/en/projects/1', SCOPE))?.text()).toBe('<p>One</p>')
  expect(await (await chosenPage(file, '/en', SCOPE))?.text()).toBe('<p>Home</p>')
  expect(await chosenPage(file, '/en/projects/99/', SCOPE)).toBeUndefined()
  for (const address of ['/', '/english/', '/projects/1/', '/easy/'])
    expect(languageFileOf(files, address)).toBeUndefined()
})

it('where no store can be opened, nothing fails', async () => {
  const full = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
  vi.stubGlobal('caches', { open: full, match: full, has: full })
  expect(await keep('en')).toBe(false)
  await renewChosen(files, choiceOf, SCOPE)
  expect(files[0] && (await chosenFile(files[0], SCOPE))).toBeUndefined()
})

it('the cache goes with the app’s others when the app does', () => {
  expect(isCacheOf(SCOPE, chosenCache(SCOPE))).toBe(true)
  expect(isCacheOf('https://example.jp/other/', chosenCache(SCOPE))).toBe(false)
})

it('what every choice needs is stored with the first, and goes with no other', async () => {
  await publish({ ...contents, 'assets/load-wording-12345678.js': 'draw' })
  host.mockImplementation(async (address) => new Response(contents[address.slice(SCOPE.length)] ?? ''))
  expect(await keep('easy')).toBe(true)
  expect(paths()).toEqual(['assets/chosen-easy-12345678.json', 'assets/load-wording-12345678.js'])
  await publish({ 'assets/chosen-en-12345678.json': 'english', 'assets/load-wording-99999999.js': 'draw more' })
  expect(await keep('en')).toBe(true)
  expect(paths()).toEqual([
    'assets/chosen-easy-12345678.json',
    'assets/chosen-en-12345678.json',
    'assets/load-wording-99999999.js',
  ])
})
