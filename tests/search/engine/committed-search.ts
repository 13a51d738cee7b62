import searchLexiconData from '../../../data/search-lexicon.json'
import glossaryData from '../../../data/glossary.json'
import type { Glossary } from '../../../src/plan/glossary.ts'
import type { SearchLexicon } from '../../../src/plan/search-lexicon.ts'
import { createSearch } from '../../../src/search/engine/search.ts'
import { plan, annotations } from '../../plan/committed-content.ts'

/** The search over the committed data. */
export const search = createSearch(plan, annotations, searchLexiconData as SearchLexicon, glossaryData as Glossary)

/** The projects that it finds, best first. */
export function projectsFor(words: string): number[] {
  return [...new Set(search(words).found.map(({ document }) => document.project.number))]
}
