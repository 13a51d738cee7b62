import { expect, it } from 'vitest'
import { storedList } from '../../../src/offline/worker/stored-list.ts'

const keyOf = (path: string) => `https://example.jp/${path}?r`

it('a page gets every file that can be checked, once, with the key of the store', () => {
  const list = storedList(
    [
      { url: 'a.css', revision: null, digest: 'one' },
      { url: 'manifest.webmanifest', revision: '1', digest: 'two' },
      { url: 'manifest.webmanifest', revision: '1' },
      { url: 'b.css', revision: null },
    ],
    'pages',
    keyOf,
  )
  expect(list).toEqual({
    store: 'pages',
    files: [
      { path: 'a.css', key: 'https://example.jp/a.css?r', digest: 'one' },
      { path: 'manifest.webmanifest', key: 'https://example.jp/manifest.webmanifest?r', digest: 'two' },
    ],
  })
})
