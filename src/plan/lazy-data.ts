import type { Editions } from './editions.ts'
import type { SearchLexicon } from './search-lexicon.ts'
import type { Glossary } from './glossary.ts'
import type { Guide } from './guide.ts'
import type { Numbers } from './series.ts'
import type { ThemeArticles } from './theme-articles.ts'

/** The files that only some pages need. Each is loaded when such a page is opened. */
export interface LazyData {
  numbers: Numbers
  themeArticles: ThemeArticles
  glossary: Glossary
  guide: Guide
  searchLexicon: SearchLexicon
  editions: Editions
}

export type LazyDataName = keyof LazyData
export type LazyDataLoaders = { readonly [Name in LazyDataName]: () => Promise<LazyData[Name]> }
