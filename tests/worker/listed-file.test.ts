import { expect, it } from 'vitest'
import { isWhatWasAskedFor } from '../../src/worker/listed-file.ts'

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
