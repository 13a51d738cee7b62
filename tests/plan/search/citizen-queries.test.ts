// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/plan/search/finding.ts'
import type { Glossary } from '../../../src/plan/glossary/glossary.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Reading } from '../../../src/plan/reading.ts'
import { createSearch } from '../../../src/plan/search/search.ts'
import { CITIZEN_QUERIES, NOT_IN_THE_TEXT } from './citizen-queries.ts'

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8'))
const search = createSearch(
  data('plan') as Plan,
  data('reading') as Reading,
  data('finding') as Finding,
  data('glossary') as Glossary,
)
const projectsFor = (ask: string) => [...new Set(search(ask).found.map(({ document }) => document.project.number))]
const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)

describe('what a citizen types leads where the text says it', () => {
  const cases = CITIZEN_QUERIES.flatMap(({ asks, means, also = [] }) => asks.map((ask) => ({ ask, means, also })))
  it.each(cases)('$ask', ({ ask, means, also }) => {
    const found = projectsFor(ask)
    expect(sorted(found.slice(0, means.length))).toEqual(sorted(means))
    expect([...means, ...also]).toEqual(expect.arrayContaining(found))
  })
})

describe('what the text does not hold under any name is not found', () => {
  it.each(NOT_IN_THE_TEXT)('%s', (ask) => {
    expect(projectsFor(ask)).toEqual([])
  })
})

describe('how the words were understood is told', () => {
  it('a word that was taken apart, with its parts', () => {
    expect(search('土曜開庁').apart).toEqual([{ typed: '土曜開庁', parts: ['土曜', '開庁'] }])
    expect(search('土曜 開庁').apart).toEqual([])
  })

  it('other words that were looked for, where they stand in the text', () => {
    expect(search('ゆるキャラ').also).toEqual(['マスコットキャラクター'])
    expect(search('マスコットキャラクター').also).toEqual([])
  })
})
