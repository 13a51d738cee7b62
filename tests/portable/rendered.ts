import { type Document, Window } from 'happy-dom'
import searchLexiconData from '../../data/search-lexicon.json'
import glossaryData from '../../data/glossary.json'
import guideData from '../../data/guide.json'
import themeArticlesData from '../../data/theme-articles.json'
import type { SearchLexicon } from '../../src/plan/search-lexicon.ts'
import type { PortableContent } from '../../src/portable/portable-content.ts'
import { renderPortable } from '../../src/build/portable/portable-body.ts'
import { lines, numbers, plan, annotations } from '../plan/committed-content.ts'

export const searchLexicon = searchLexiconData as SearchLexicon

/** The committed data in the form that the build passes to the portable edition. */
export const portableContent: PortableContent = {
  plan,
  annotations,
  lines,
  numbers,
  themeArticles: themeArticlesData as PortableContent['themeArticles'],
  glossary: glossaryData as PortableContent['glossary'],
  guide: guideData as PortableContent['guide'],
  version: '1.0.0',
  publicAddress: 'https://example.jp/ict/',
}

export const renderedBody = await renderPortable(portableContent)

// It only parses: nothing is fetched, and nothing runs.
const browser = new Window()
export const renderedPage: Document = new browser.DOMParser().parseFromString(
  `<!doctype html><html><body>${renderedBody}</body></html>`,
  'text/html',
)
