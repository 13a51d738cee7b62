// @first-plan
import { expect, test } from 'vitest'
import { kindAddresses } from '../browser/page-kinds.ts'
import { parsedPages } from './parsed-pages.ts'

// Tints of years are the same element in another colour; colours have their own tests.
const TINT = /\.year-\d$/

/** The kinds of elements on a page, by name and class. */
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
