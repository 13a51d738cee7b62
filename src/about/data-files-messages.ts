import { aboutText } from './messages.ts'

/** The data files that the build publishes, by address inside the app, without the leading slash. */
export const dataFiles = [
  { path: 'data/plan.json', label: aboutText.downloadItems.plan },
  { path: 'data/annotations.json', label: aboutText.downloadItems.annotations },
  { path: 'data/numbers.json', label: aboutText.downloadItems.numbers },
  { path: 'data/source.txt', label: aboutText.downloadItems.source },
  { path: 'data/plan.schema.json', label: aboutText.downloadItems.planSchema },
  { path: 'data/annotations.schema.json', label: aboutText.downloadItems.annotationsSchema },
  { path: 'data/numbers.schema.json', label: aboutText.downloadItems.numbersSchema },
  { path: 'data/theme-articles.json', label: aboutText.downloadItems.themeArticles },
  { path: 'data/theme-articles.schema.json', label: aboutText.downloadItems.themeArticlesSchema },
  { path: 'data/guide.json', label: aboutText.downloadItems.guide },
  { path: 'data/guide.schema.json', label: aboutText.downloadItems.guideSchema },
  { path: 'data/glossary.json', label: aboutText.downloadItems.glossary },
  { path: 'data/glossary.schema.json', label: aboutText.downloadItems.glossarySchema },
  { path: 'data/search-lexicon.json', label: aboutText.downloadItems.searchLexicon },
  { path: 'data/search-lexicon.schema.json', label: aboutText.downloadItems.searchLexiconSchema },
  { path: 'data/english.json', label: aboutText.downloadItems.english },
  { path: 'data/english.schema.json', label: aboutText.downloadItems.englishSchema },
  { path: 'data/easy-japanese.json', label: aboutText.downloadItems.easyJapanese },
  { path: 'data/easy-japanese.schema.json', label: aboutText.downloadItems.easyJapaneseSchema },
]
