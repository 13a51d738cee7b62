// @first-plan
import { inBothNotations } from '../../../src/plan/both-notations.ts'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src/search/engine/lexicon.ts'
import type { SearchAnswer } from '../../../src/search/engine/search.ts'
import { type Passage, searchDocuments } from '../../../src/search/engine/search-documents.ts'
import { pageDocuments } from '../../../src/portable/search/page-documents.ts'
import { pageGlossary } from '../../../src/portable/search/page-glossary.ts'
import { pageSearch } from '../../../src/portable/search/page-search.ts'
import { SEARCH_EXAMPLES } from '../../search/engine/search-examples.ts'
import { searchLexicon, portableContent, renderedPage } from '../rendered.ts'

// The tests' parser and the browser's differ in their types only.
const page = renderedPage as unknown as ParentNode
const { plan, annotations, glossary } = portableContent
const { readings } = lexiconOf(searchLexicon)
const search = pageSearch(page, searchLexicon)
const projectsOf = ({ found }: SearchAnswer) => [...new Set(found.map(({ document }) => document.project.number))]
const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)
const plain = (passages: readonly Passage[]) =>
  passages.map(({ kind, id, text, years }) => `${kind} ${id ?? ''} ${text.original} ${years.join()}`).toSorted()

it('what the page is searched by is what the app is searched by', () => {
  const fromPage = new Map(
    pageDocuments(page, readings).map((document) => [
      `${document.project.number} ${document.achievement?.id ?? ''}`,
      document,
    ]),
  )
  const fromData = [...searchDocuments(plan, annotations, readings)].flat()
  expect(fromPage.size).toBe(fromData.length)
  for (const expected of fromData) {
    const found = fromPage.get(`${expected.project.number} ${expected.achievement?.id ?? ''}`)
    expect(found?.years, expected.id).toEqual(expected.years)
    expect(found?.policy).toBe(expected.policy)
    expect(found?.themes.toSorted()).toEqual(expected.themes.toSorted())
    for (const part of ['own', 'context', 'groups'] as const)
      expect(plain(found?.[part] ?? []), `${part} of ${expected.id}`).toEqual(plain(expected[part]))
  }
})

it('the glossary in the page is the glossary', () => {
  const terms = pageGlossary(page).terms.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const shown = glossary.terms.map((term) => ({ ...term, explanation: inBothNotations(term.explanation) }))
  expect(terms).toEqual(shown.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
})

describe('the search in the file finds', () => {
  const cases = SEARCH_EXAMPLES.flatMap(({ asks, projects, first }) => asks.map((ask) => ({ ask, projects, first })))
  it.each(cases)('$ask', ({ ask, projects, first }) => {
    const found = projectsOf(search(ask))
    expect(sorted(found)).toEqual(sorted(projects))
    if (first) expect(found.slice(0, first.length)).toEqual(first)
  })

  it('by our explanation what the text does not say, and offers words that do stand', () => {
    expect(search('ミサイル')).toMatchObject({ by: 'explanation', terms: [{ id: 'j-alert' }] })
    expect(search('自動交付券').unknown[0]?.nearest).toContain('自動交付機')
    expect(search('セブンイレプン').unknown[0]?.nearest).toEqual(['セブンイレブン'])
  })

  it('the projects of a policy by its number', () => {
    for (const name of ['施策2-2', '分野2-2']) expect(projectsOf(search(name)), name).toEqual([15, 16, 17, 18, 19, 20])
  })

  it('only what has a place in the file', () => {
    for (const { document } of search('証明書').found) expect(page.querySelector(`#${document.id}`)).not.toBeNull()
  })
})
