// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { createPlanApp } from '../src/app.ts'
import { allAddresses } from '../src/plan/addresses.ts'
import type { LazyDataLoaders } from '../src/plan/lazy-data.ts'
import { lines, plan, annotations } from './plan/committed-content.ts'

const addresses = allAddresses(plan, annotations)

/** No page is rendered here, so none uses the lazy data. */
const empty = () => Promise.resolve({} as never)
const lazyData: LazyDataLoaders = {
  numbers: empty,
  themeArticles: empty,
  glossary: empty,
  guide: empty,
  searchLexicon: empty,
  editions: empty,
}

/** The route of the app after it was opened at an address. */
async function openedAt(address: string) {
  const { router, words } = createPlanApp({ plan, annotations, lines }, lazyData, createMemoryHistory(), 'render')
  await router.push(address)
  const { name, fullPath } = router.currentRoute.value
  return { unknown: name === 'not-found', address: fullPath, title: words().title }
}

it('every address of the plan opens a page of its own title, with and without the last slash', async () => {
  const titles = new Set<string>()
  for (const address of addresses) {
    const page = await openedAt(address)
    expect(page, address).toMatchObject({ unknown: false, address })
    expect(await openedAt(address.replace(/(.)\/$/, '$1'))).toMatchObject({ unknown: false, title: page.title })
    titles.add(page.title)
  }
  expect(titles.size).toBe(addresses.length)
})

it('an address that is no file of the build is unknown to the app too, whatever its case', async () => {
  const odd = fc.constantFrom(...addresses.filter((address) => address !== '/')).map((address) => address.toUpperCase())
  const unknown = fc.oneof(
    odd,
    fc.constantFrom('/projects/99/', '/projects/01/', '/years/2009/', '/themes/x/', '/home/'),
  )
  await fc.assert(
    fc.asyncProperty(unknown, async (address) => {
      fc.pre(!addresses.includes(address))
      expect((await openedAt(address)).unknown).toBe(true)
    }),
    { numRuns: 40 },
  )
})

it('an unknown address stays in the address bar as it was typed', async () => {
  for (const address of [
    '/projects/99/?q=1#x',
    '/policies/%E3%81%82/',
    '/themes/a%2Fb/',
    '/themes/a%20b/',
    '/%E3%81%82/',
  ]) {
    expect(await openedAt(address)).toMatchObject({ unknown: true, address })
  }
})
