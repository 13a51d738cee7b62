import type { LexiconWords } from '../../plan/search-lexicon.ts'
import { glossarySearch } from '../../search/engine/search-glossary.ts'
import { lexiconOf } from '../../search/engine/lexicon.ts'
import { knownWords } from '../../search/engine/suggestions.ts'
import type { Search } from '../../search/engine/search.ts'
import { searchOver } from '../../search/engine/search-over.ts'
import type { SearchDocument } from '../../search/engine/search-documents.ts'
import { pageDocuments } from './page-documents.ts'
import { pageGlossary } from './page-glossary.ts'

/** The app's search over the words of the page. */
export function pageSearch(page: ParentNode, searchLexicon: LexiconWords): Search {
  const lexicon = lexiconOf(searchLexicon)
  const glossary = pageGlossary(page)
  const documents: readonly SearchDocument[] = pageDocuments(page, lexicon.readings)
  const known = knownWords(documents, searchLexicon, glossary, lexicon.readings)
  return searchOver(documents, lexicon, glossarySearch(glossary), known)
}
