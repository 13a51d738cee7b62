import { expect, it } from 'vitest'
import { citedEdition } from '../../src/editions/cited-edition.ts'
import { citedAddress } from '../../src/plan/edition-addresses.ts'
import type { EditionChange, EditionItem, Editions } from '../../src/plan/editions.ts'

const item = (text: string): EditionItem => ({
  ...{ kind: 'achievement', text, fiscalYears: [2010] },
  source: { from: 1, to: 1 },
})
const about = { id: 'p1-a1', reason: '理由' }
const edition = (date: string, changes: EditionChange[]) => ({ date, changed: 'x', sha256: 'x', changes, moved: 0 })

/** Four editions: in the second p1-a1 was changed, in the third again, in the fourth it was taken away. */
const editions: Editions = {
  schemaVersion: 1,
  plan: 'small',
  editions: [
    edition('2030-01-01', [{ change: 'removed', ...about, before: item('三') }]),
    edition('2029-01-01', [{ change: 'changed', ...about, before: item('二'), after: item('三') }]),
    edition('2028-01-01', [
      { change: 'changed', ...about, before: item('一'), after: item('二') },
      { change: 'added', ...about, id: 'p1-a2', after: item('新しい') },
    ]),
    edition('2027-01-01', []),
  ],
}
const cited = (date: string, id: string, known = true, page = '/projects/9/') =>
  citedEdition(editions, date, { id, known, page })

it('the words are those of the edition that is cited, however often they were changed since', () => {
  expect(cited('2027-01-01', 'p1-a1')).toMatchObject({
    item: { kind: 'changed', before: { text: '一' }, corrected: '2028-01-01' },
  })
  expect(cited('2028-01-01', 'p1-a1')).toMatchObject({ item: { kind: 'changed', before: { text: '二' } } })
  expect(cited('2029-01-01', 'p1-a1')).toMatchObject({
    item: { kind: 'removed', before: { text: '三' }, corrected: '2030-01-01' },
  })
})

it('what is as it was is called so, and of what nothing is known nothing is said', () => {
  expect(cited('2027-01-01', 'p9-a9')).toEqual({ kind: 'older', item: { kind: 'unchanged' } })
  expect(cited('2027-01-01', '', false)).toEqual({ kind: 'older', item: { kind: 'unnamed' } })
  // The cited edition did not have it.
  expect(cited('2027-01-01', 'p1-a2')).toEqual({ kind: 'older', item: { kind: 'unnamed' } })
})

it('nothing is called unchanged where a line below it, beside it or a number of its project is different', () => {
  const near = { kind: 'older', item: { kind: 'near' } }
  const number: EditionItem = { kind: 'number', project: 5, label: '台数', unit: '台', values: [] }
  const corrected = (change: EditionChange) => {
    const [first, ...others] = editions.editions
    if (!first) throw new Error('no edition')
    return { ...editions, editions: [{ ...first, changes: [change] }, ...others] }
  }
  const line = corrected({
    change: 'changed',
    id: 'p5-a2-1-3',
    reason: 'x',
    before: item('七十'),
    after: item('七十五'),
  })
  const place = (id: string, page = '/projects/5/') => ({ id, page, known: id !== '' })
  for (const id of ['p5-a2', 'p5-a2-1', 'p5-a2-1-1'])
    expect(citedEdition(line, '2029-01-01', place(id)), id).toMatchObject({ ...near, item: { id: 'p5-a2-1-3' } })
  for (const id of ['p5-a1', 'p5-a20'])
    expect(citedEdition(line, '2029-01-01', place(id)), id).toMatchObject({ item: { kind: 'unchanged' } })
  const value = corrected({ change: 'changed', id: 'p5-machines', reason: 'x', before: number, after: number })
  expect(citedEdition(value, '2029-01-01', place('p5-a9'))).toMatchObject(near)
  expect(citedEdition(value, '2029-01-01', place('p6-a9'))).toMatchObject({ item: { kind: 'unchanged' } })
})

it('a page that was cited as a whole tells of what is different on it', () => {
  expect(cited('2027-01-01', '', false, '/projects/1/')).toMatchObject({
    item: { kind: 'near', id: 'p1-a1', corrected: '2028-01-01' },
  })
  expect(cited('2027-01-01', '', false, '/achievements/')).toMatchObject({ item: { kind: 'near' } })
  for (const page of ['/projects/11/', '/policies/1-1/'])
    expect(cited('2027-01-01', '', false, page), page).toMatchObject({ item: { kind: 'unnamed' } })
})

it('an edition that this app does not have yet is told from one that never was', () => {
  expect(cited('2030-01-01', 'p1-a1')).toEqual({ kind: 'present' })
  expect(cited('2031-01-01', 'p1-a1')).toEqual({ kind: 'newer' })
  expect(cited('2028-06-01', 'p1-a1')).toEqual({ kind: 'unknown' })
  expect(cited('いつか', 'p1-a1')).toEqual({ kind: 'unknown' })
})

it('an address names its edition before its place', () => {
  expect(citedAddress('/projects/2/#p2-a9', '2027-01-01')).toBe('/projects/2/?edition=2027-01-01#p2-a9')
  expect(citedAddress('/policies/1-1/', '2027-01-01')).toBe('/policies/1-1/?edition=2027-01-01')
})
