import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { digestText } from '../../../src/offline/shared/stored-files.ts'
import { isWhatWasAskedFor, wholeFile, wholeFileOf } from '../../../src/offline/worker/precache-entry.ts'

const answer = (type: string, status = 200) => new Response('', { status, headers: { 'Content-Type': type } })
const scripts = ['https://example.jp/ict/assets/app-1a2b3c4d.js', 'offline/pages.txt', 'offline/pages.txt?v=1.html/']

it('a file is taken as it comes, a page where a page was asked for', () => {
  for (const asked of scripts) expect(isWhatWasAskedFor(asked, answer('text/javascript'))).toBe(true)
  expect(isWhatWasAskedFor('offline/shell.html', answer('text/html; charset=utf-8'))).toBe(true)
  expect(isWhatWasAskedFor('https://example.jp/offline/shell.html?__WB_REVISION__=1', answer('text/html'))).toBe(true)
})

it('a host’s page in the place of a file is not the file, whatever its status says', () => {
  for (const asked of scripts) expect(isWhatWasAskedFor(asked, answer('text/html;charset=utf-8'))).toBe(false)
})

it('an answer with a fault is nothing to store', () => {
  for (const status of [404, 403, 500, 503])
    expect(isWhatWasAskedFor('offline/pages.txt', answer('text/plain', status))).toBe(false)
})

describe('a file is stored only as the build made it', () => {
  const url = 'assets/app-1a2b3c4d.js'
  const whole = 'start()'
  const file = { url, digest: digestText(createHash('sha256').update(whole).digest()) }
  const of = (body: string, type = 'text/javascript') => new Response(body, { headers: { 'Content-Type': type } })

  it('whole it is taken, with its type, and nothing of the way on which it came', async () => {
    const sentOn = of(whole)
    Object.defineProperty(sentOn, 'redirected', { value: true })
    const stored = await wholeFile(file, sentOn)
    expect(await stored?.text()).toBe(whole)
    expect(stored?.headers.get('Content-Type')).toBe('text/javascript')
    expect(stored?.redirected).toBe(false)
  })

  it('only its content is taken: a host’s type or Vary would hide it from the page that needs it', async () => {
    const headers = { 'Content-Type': 'text/html', Vary: 'Accept, Cookie', 'Content-Disposition': 'attachment' }
    const stored = await wholeFile(file, new Response(whole, { headers }))
    expect(Object.fromEntries(stored?.headers ?? [])).toEqual({ 'content-type': 'text/javascript' })
  })

  it.each([
    ['half of it', of('start')],
    ['nothing of it', of('')],
    ['a page', of('<!doctype html>', 'text/html')],
    ['an answer of trouble', new Response(whole, { status: 500 })],
  ])('%s is not taken', async (_, answer) => {
    expect(await wholeFile(file, answer)).toBeNull()
  })

  it('what the build gave no digest is taken by its kind', async () => {
    expect(await (await wholeFile({ url }, of('any')))?.text()).toBe('any')
  })

  it('half a file is asked for once more, past what the browser keeps, and a second half is given up', async () => {
    const askAnew = vi.fn(async () => of(whole))
    expect(await (await wholeFileOf(file, of('start'), askAnew))?.text()).toBe(whole)
    expect(await wholeFileOf(file, of('start'), async () => of('sta'))).toBeNull()
    await wholeFileOf(file, of(whole), askAnew)
    expect(askAnew).toHaveBeenCalledOnce()
  })
})
