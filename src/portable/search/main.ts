import findingText from 'finding-text'
import { findingOf } from './lexicon-text.ts'
import { pageSearch } from './page-search.ts'
import { startSearch } from './search-panel.ts'

// Stands in the page's head, so that what needs a script never shows without one, nor the other way round.
document.documentElement.dataset['script'] = ''
document.addEventListener('DOMContentLoaded', () => {
  startSearch(document, () => pageSearch(document, findingOf(findingText)))
})
