import type { FindingWords } from '../plan/search/finding.ts'
import { glossarySearch } from '../plan/search/search-glossary.ts'
import { lexiconOf } from '../plan/search/lexicon.ts'
import { knownWords } from '../plan/search/nearest-words.ts'
import { type Search, searchOver } from '../plan/search/search.ts'
import type { SearchDocument } from '../plan/search/search-documents.ts'
import { pageDocuments } from './page-documents.ts'
import { pageGlossary } from './page-glossary.ts'

/** The app's search over what stands in a page. */
export function pageSearch(page: ParentNode, finding: FindingWords): Search {
  const lexicon = lexiconOf(finding)
  const glossary = pageGlossary(page)
  const documents: readonly SearchDocument[] = pageDocuments(page, lexicon.readings)
  const known = knownWords(documents, finding, glossary, lexicon.readings)
  return searchOver(documents, lexicon, glossarySearch(glossary), known)
}
