import findingData from '../../../data/finding.json'
import glossaryData from '../../../data/glossary.json'
import type { Glossary } from '../../../src/plan/glossary.ts'
import type { Finding } from '../../../src/plan/search-lexicon.ts'
import { createSearch } from '../../../src/search/engine/search.ts'
import { plan, reading } from '../../plan/committed-content.ts'

/** The search over the committed data. */
export const search = createSearch(plan, reading, findingData as Finding, glossaryData as Glossary)

/** The projects that it finds, best first. */
export function projectsFor(words: string): number[] {
  return [...new Set(search(words).found.map(({ document }) => document.project.number))]
}
