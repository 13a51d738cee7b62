// @vitest-environment node
// @first-plan
import { describe, expect, it } from 'vitest'
import { filterTerms } from '../../src/glossary/filter-terms.ts'
import { glossaryRows } from '../../src/plan/kana-rows.ts'
import type { GlossaryTerm } from '../../src/plan/glossary.ts'
import glossary from '../../data/glossary.json'

const committed = glossaryRows(glossary.terms)

it.each([
  ['a second reading', 'せさく', '施策'],
  ['a second reading', 'れんらくしょ', '連絡所'],
  ['another spelling', 'ツイッター', 'twitter'],
])('of the glossary are found by %s: %s', (_, typed, name) => {
  expect(filterTerms(committed, typed).flatMap(({ terms }) => terms.map(({ term }) => term))).toContain(name)
})

it('words of the table’s title and of the heads of its columns are explained, without a project', () => {
  for (const name of ['実施主体', '進行管理表'])
    expect(glossary.terms.find(({ term }) => term === name)?.projects, name).toEqual([])
})

function term(name: string, reading: string): GlossaryTerm {
  return { id: name, term: name, variants: [], reading, explanation: '', projects: [] }
}

const rows = [
  { head: 'か', terms: [term('クラウド', 'くらうど'), term('基幹系', 'きかんけい')] },
  { head: 'さ', terms: [term('ＳＮＳ', 'えすえぬえす')] },
]
const found = (typed: string) =>
  filterTerms(rows, typed).map(({ head, terms }) => [head, ...terms.map(({ term }) => term)])

describe('the terms that hold what was typed', () => {
  it('are all of them before anything is typed', () => {
    expect(filterTerms(rows, ' ')).toEqual(rows)
  })

  it.each([
    ['kana of the other kind', 'くらう', [['か', 'クラウド']]],
    ['another width and case', 'sns', [['さ', 'ＳＮＳ']]],
    ['a part of the reading', 'かんけ', [['か', '基幹系']]],
    ['a part of the name', '幹系', [['か', '基幹系']]],
    ['nothing there', 'ない', []],
  ])('are found by %s', (_, typed, expected) => {
    expect(found(typed)).toEqual(expected)
  })
})
