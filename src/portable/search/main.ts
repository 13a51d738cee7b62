import lexiconText from 'lexicon-text'
import { lexiconFromText } from './lexicon-text.ts'
import { pageSearch } from './page-search.ts'
import { startSearch } from './search-panel.ts'

// Stands in the page's head, so that what needs a script never shows without one, nor the other way round.
document.documentElement.dataset['script'] = ''
document.addEventListener('DOMContentLoaded', () => {
  startSearch(document, () => pageSearch(document, lexiconFromText(lexiconText)))
})
