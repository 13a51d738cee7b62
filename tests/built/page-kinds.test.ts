import { expect, test } from 'vitest'
import { kindAddresses } from '../browser/page-kinds.ts'
import { parsedPages } from './parsed-pages.ts'

// The tint of a year is the same part in another colour, and what of it matters is tested with the colours.
const TINT = /\.year-\d$/

/** What a page is made of: its elements by name and class. */
function partsOf(document: Document): string[] {
  const parts = [...document.querySelectorAll('body *')].flatMap((element) =>
    [...element.classList].map((name) => `${element.localName}.${name}`),
  )
  return [...new Set(parts)].filter((part) => !TINT.test(part))
}

test('whatever a page is made of stands on one of the pages that the browser tests look at', async () => {
  const pages = await parsedPages()
  const kinds = pages.filter(({ address }) => kindAddresses.includes(address))
  expect(kinds.map(({ address }) => address).sort()).toEqual([...kindAddresses].sort())
  const seen = new Set(kinds.flatMap(({ document }) => partsOf(document)))
  const unseen = pages.flatMap(({ address, document }) =>
    partsOf(document)
      .filter((part) => !seen.has(part))
      .map((part) => `${address}: ${part}`),
  )
  expect(unseen).toEqual([])
})
