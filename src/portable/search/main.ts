import dictionaryText from 'dictionary-text'
import lexiconText from 'lexicon-text'
import { lexiconFromText } from './lexicon-text.ts'
import { pageSearch } from './page-search.ts'
import { startSearch } from './search-panel.ts'
import { dictionaryFromText } from '../furigana/dictionary-text.ts'
import { startFurigana } from '../furigana/start-furigana.ts'

// Set while the head is parsed, so that the page never shows for a moment what needs a script, or what is for pages
// without one.
document.documentElement.dataset['script'] = ''
document.addEventListener('DOMContentLoaded', () => {
  startSearch(document, () => pageSearch(document, lexiconFromText(lexiconText)))
  startFurigana(document, () => dictionaryFromText(dictionaryText))
})
