import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildFolder } from '../browser/build-folder.ts'
import { builtAddresses, languageAddresses } from '../browser/built-pages.ts'
import { internalLinks } from '../browser/link-graph.ts'
import { parsedLanguagePages, parsedPages } from './parsed-pages.ts'

const pages = [...(await parsedPages()), ...(await parsedLanguagePages())]
const ids = new Map(
  pages.map(({ address, document }) => [address, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
)

test('every link inside the app leads to something that was built', () => {
  const lost = pages.flatMap(({ address }) =>
    internalLinks(address)
      .filter((link) => !leadsSomewhere(link))
      .map((link) => `${address} → ${link}`),
  )
  expect(lost).toEqual([])
})

test('this check sees links that lead nowhere', () => {
  for (const link of ['/projects/99/', '/projects/2/#p2-a99', '/data/nothing.csv'])
    expect(leadsSomewhere(link), link).toBe(false)
})

test('every page is reached from the home page by links', async () => {
  const reached = new Set(['/'])
  for (const address of reached) {
    for (const link of internalLinks(address)) {
      const { pathname } = new URL(link, 'https://app.example')
      if (ids.has(pathname)) reached.add(pathname)
    }
  }
  expect([...reached].sort()).toEqual([...(await builtAddresses()), ...(await languageAddresses())].sort())
})

/** Whether the build has the target of a link: the file, or the page with the id. */
function leadsSomewhere(link: string): boolean {
  const { pathname, hash } = new URL(link, 'https://app.example')
  if (!pathname.endsWith('/')) return existsSync(join(buildFolder, pathname))
  const places = ids.get(pathname)
  return places !== undefined && (hash === '' || places.has(decodeURIComponent(hash.slice(1))))
}
