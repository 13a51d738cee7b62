// @vitest-environment node
// @first-plan
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SearchLexicon } from '../../../src/plan/search-lexicon.ts'
import type { Glossary } from '../../../src/plan/glossary.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Annotations } from '../../../src/plan/annotations.ts'
import { createSearch, type SearchAnswer } from '../../../src/search/engine/search.ts'
import { facetsOf, matchesFilter } from '../../../src/search/engine/search-facets.ts'
import { stateFromQuery, stateToQuery } from '../../../src/search/engine/search-state.ts'
import { highlightedStretches } from '../../../src/plan/highlighted-stretches.ts'
import { emptyFilter } from '../../../src/plan/project-filter.ts'
import { searchText } from '../../../src/search/messages.ts'
import { SEARCH_EXAMPLES } from './search-examples.ts'

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8'))
const plan = data('plan') as Plan
const annotations = data('annotations') as Annotations
const search = createSearch(plan, annotations, data('search-lexicon') as SearchLexicon, data('glossary') as Glossary)
const projectsOf = ({ found }: SearchAnswer) => [...new Set(found.map(({ document }) => document.project.number))]
const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)

describe('the search finds', () => {
  const cases = SEARCH_EXAMPLES.flatMap(({ asks, projects, first }) => asks.map((ask) => ({ ask, projects, first })))
  it.each(cases)('$ask', ({ ask, projects, first }) => {
    const found = projectsOf(search(ask))
    expect(sorted(found)).toEqual(sorted(projects))
    if (first) expect(found.slice(0, first.length)).toEqual(first)
  })

  it('the project itself first where its number is asked for', () => {
    expect(search('No21').found[0]?.document.id).toBe('project-21')
  })

  it('fewer results with each word more', () => {
    const all = search('証明書').found.map(({ document }) => document.id)
    const fewer = search('証明書 H25').found.map(({ document }) => document.id)
    expect(fewer.length).toBeGreaterThan(0)
    expect(fewer.length).toBeLessThan(all.length)
    expect(all).toEqual(expect.arrayContaining(fewer))
  })

  it('by our explanation what the text does not say, and says so', () => {
    expect(search('ミサイル')).toMatchObject({ by: 'explanation', terms: [{ id: 'j-alert' }] })
    expect(search('透明性').by).toBe('groups')
    expect(search('コンビニ').by).toBe('own')
  })

  it('no number within another', () => {
    expect(projectsOf(search('11件'))).toEqual([])
    expect(projectsOf(search('17件'))).toEqual([1])
  })
})

describe('what is not there', () => {
  it.each([
    ['自動交付券', '自動交付機'],
    ['テキストマイニンク', 'テキストマイニング'],
    ['待ち人員', '待ち人数'],
    ['じどうこうふぎ', '自動交付機'],
  ])('%s: %s is offered', (ask, offered) => {
    const { found, unknown } = search(ask)
    expect(found).toEqual([])
    expect(unknown[0]?.nearest).toContain(offered)
    expect(search(offered).found.length).toBeGreaterThan(0)
  })

  it('a year that the plan does not have is told as a year, and the other word is offered', () => {
    const answer = search('コンビニ 平成40年')
    expect(answer).toMatchObject({
      found: [],
      unknown: [{ kind: 'year', typed: '平成40年' }],
      singleHits: ['コンビニ'],
    })
    expect(answer.unknown.map(searchText.unknown)).toEqual(['「平成40年」は、この表にある年度ではありません。'])
  })

  it('known words that stand nowhere together are not called unknown', () => {
    expect(search('陽光園 旅券')).toMatchObject({ found: [], unknown: [] })
  })
})

describe('odd input', () => {
  it.each([
    ['nothing', ''],
    ['blanks only', ' \u3000\t\n'],
    ['10,000 characters', 'あ'.repeat(10_000)],
    ['10,000 words', 'ぴょ '.repeat(10_000)],
    ['an emoji', '👨‍👩‍👧'],
    ['a tag', '<script>alert(1)</script>'],
    ['a percent sign', '%'],
    ['a lone surrogate', '\ud83d'],
    ['a pattern', '.*(['],
    ['only marks', '・「」。'],
  ])('%s breaks nothing', (_, ask) => {
    expect(search(ask).found).toEqual([])
    expect(() => encodeURIComponent(stateToQuery({ words: ask, filter: emptyFilter })['q'] ?? '')).not.toThrow()
  })

  it('of any kind gives an answer whose marks leave the text as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('証明書', 'こうふ', 'H22', '1', 'し')),
        (ask) => {
          for (const { passages } of search(ask).found)
            for (const { passage, ranges } of passages)
              expect(
                highlightedStretches(passage.text.original, ranges)
                  .map(({ text }) => text)
                  .join(''),
              ).toBe(passage.text.original)
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('facets', () => {
  const documents = search('証明書').found

  it('count exactly what choosing each value leaves, whatever else is chosen', () => {
    const choice = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { freq: 1 })
    const filters = fc.record({
      policy: choice(plan.policies.map(({ code }) => code)),
      theme: choice(annotations.themes.map(({ slug }) => slug)),
      year: choice(plan.fiscalYears),
      department: choice(plan.projects.flatMap((project) => project.departments.map(({ text }) => text))),
    })
    fc.assert(
      fc.property(fc.constantFrom('証明書', 'システム', 'ホームページ', 'H24', 'の'), filters, (ask, filter) => {
        const all = search(ask).found
        const left = (chosen: object) => all.filter((found) => matchesFilter(found, { ...filter, ...chosen })).length
        const { policy, theme, year, department } = facetsOf(all, filter)
        for (const code of plan.policies.map(({ code }) => code))
          expect(policy.get(code) ?? 0).toBe(left({ policy: code }))
        for (const { slug } of annotations.themes) expect(theme.get(slug) ?? 0).toBe(left({ theme: slug }))
        for (const each of plan.fiscalYears) expect(year.get(String(each)) ?? 0).toBe(left({ year: each }))
        for (const [name, count] of department) expect(count).toBe(left({ department: name }))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('count what a project is to do under no year', () => {
    const { found } = search('コンビニ')
    const project = found.find(({ document }) => document.achievement === null)
    expect(project?.document.id, 'コンビニ stands in the 事業内容').toBe('project-2')
    expect(project?.years).toEqual([])
    expect([...facetsOf(found, emptyFilter).year.keys()].sort()).toEqual(['2011', '2013', '2014'])
    // A title is the project’s in every year.
    expect(search('電子申請推進').found[0]?.years).toEqual([2010, 2011, 2012, 2013, 2014])
  })

  it('leave their own way of narrowing aside', () => {
    const narrowed = facetsOf(documents, { ...emptyFilter, year: 2012 })
    expect(narrowed.year).toEqual(facetsOf(documents, emptyFilter).year)
    expect(narrowed.theme.get('e-services')).toBeLessThan(facetsOf(documents, emptyFilter).theme.get('e-services') ?? 0)
  })
})

it('an address holds what was typed, without halves of a letter that no address can hold', () => {
  const wordsOf = (words: string) => stateToQuery({ words, filter: emptyFilter })['q'] ?? ''
  expect(wordsOf('a\ud83d b\udc00\ud83d\ude00c')).toBe('a b\ud83d\ude00c')
  expect(wordsOf('\udc00\ud83d')).toBe('')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(() => encodeURIComponent(wordsOf(words))).not.toThrow()
    }),
  )
})

it('the state of a search survives its address', () => {
  const state = { words: 'H24 待ち人数', filter: { ...emptyFilter, year: 2012, policy: '1-1' } }
  expect(stateFromQuery(stateToQuery(state), plan, annotations)).toEqual(state)
  expect(stateFromQuery({ q: ['a', 'b'], year: '1999' }, plan, annotations)).toEqual({
    words: 'a',
    filter: emptyFilter,
  })
})
