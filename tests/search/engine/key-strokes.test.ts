// @vitest-environment node
import { expect, it, vi } from 'vitest'
import searchLexicon from '../../../data/search-lexicon.json'
import glossary from '../../../data/glossary.json'
import { resultsByProject } from '../../../src/search/engine/results-by-project.ts'
import { createSearch, searchInSteps } from '../../../src/search/engine/search.ts'
import * as foldedSearchText from '../../../src/search/engine/search-text.ts'
import { plan, annotations } from '../../plan/committed-content.ts'
import { isFirstPlan, itOfFirstPlan } from '../../plan/first-plan.ts'

/** Counts the work on texts: prepared once, searched with each word. */
vi.mock(import('../../../src/search/engine/search-text.ts'), async (original) => {
  const real = await original()
  return { ...real, foldedSearchText: vi.fn(real.foldedSearchText), rangesOf: vi.fn(real.rangesOf) }
})
const prepared = vi.mocked(foldedSearchText.foldedSearchText)
const looked = vi.mocked(foldedSearchText.rangesOf)
const data = [plan, annotations, searchLexicon as never, glossary as never] as const

function workOf(run: () => unknown) {
  looked.mockClear()
  run()
  return looked.mock.calls.length
}

it('a word asked for again, as when a letter is taken back, is not looked up again', () => {
  const search = createSearch(...data)
  // Of another plan a word that was not an example: those are looked up before the reader's first letter.
  const words = ['システム', ...plan.projects.flatMap(({ overview }) => overview.map(({ text }) => text.slice(0, 2)))]
  const word = words.find((one) => workOf(() => search(one)) > 0) ?? ''
  if (isFirstPlan) expect(word).toBe('システム')
  search(`${word}の`)
  expect(word).not.toBe('')
  expect(workOf(() => search(word))).toBe(0)
})

it('a second word costs only its own look-up', () => {
  const search = createSearch(...data)
  const alone = workOf(() => search('構築'))
  search('システム')
  expect(workOf(() => search('システム 構築'))).toBeLessThanOrEqual(alone * 2)
  expect(workOf(() => search('システム 構築'))).toBe(0)
})

it('a word that only asks costs nothing', () => {
  const search = createSearch(...data)
  search('避難所')
  expect(workOf(() => search('避難所 どこ'))).toBe(0)
})

it('a word looks closely only at texts that hold its letters', () => {
  const search = createSearch(...data)
  expect(workOf(() => search('さがポ'))).toBeLessThanOrEqual(5)
  expect(workOf(() => search('ぬぬぬ'))).toBe(0)
})

itOfFirstPlan('results below the screen are not looked through before they are shown', () => {
  const search = createSearch(...data)
  search('シ')
  const { found } = search('シ')
  const shown = resultsByProject(found, 5).flatMap(({ results }) => results)
  expect(found.length).toBeGreaterThan(50)
  expect(shown).toHaveLength(5)
  const passages = shown.reduce((sum, { document }) => sum + document.own.length, 0)
  expect(workOf(() => shown.map((result) => result.passages))).toBeLessThanOrEqual(passages)
})

itOfFirstPlan('no step of making the search prepares more than one project', () => {
  prepared.mockClear()
  const steps = searchInSteps(...data)
  const most = { inOneStep: 0 }
  for (let before = 0; !steps.next().done; before = prepared.mock.calls.length)
    most.inOneStep = Math.max(most.inOneStep, prepared.mock.calls.length - before)
  expect(prepared.mock.calls.length).toBeGreaterThan(300)
  expect(most.inOneStep).toBeLessThan(prepared.mock.calls.length / 8)
})
