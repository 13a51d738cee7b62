// @first-plan
import { expect, it } from 'vitest'
import { editionItems } from '../../data/importer/edition-changes.ts'
import { changeAddress } from '../../src/editions/change-address.ts'
import { allAddresses } from '../../src/plan/addresses.ts'
import { annotations, numbers, plan } from '../plan/committed-content.ts'

it('everything that can be corrected leads to a page that is there', () => {
  const pages = allAddresses(plan, annotations)
  for (const [id, item] of editionItems(plan, numbers))
    expect(pages, id).toContain(changeAddress(id, item).replace(/#.*/, ''))
})

it('a record leads to its place on the page', () => {
  const items = editionItems(plan, numbers)
  const addressOf = (id: string) => {
    const item = items.get(id)
    return item && changeAddress(id, item)
  }
  expect(['p2-a9', 'p1-a1-1', 'phase-2-1-3', '2-1', 'p14-groups', 'p14', 'p14-d1'].map(addressOf)).toEqual([
    '/projects/2/#p2-a9',
    '/projects/1/#p1-a1-1',
    '/policies/2-1/#phase-2-1-3',
    '/policies/2-1/',
    '/projects/14/',
    '/projects/14/',
    '/projects/14/',
  ])
})
