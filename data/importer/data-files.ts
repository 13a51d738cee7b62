/** The files that the import writes. */
export const DATA_FILES = [
  'plan.json',
  'annotations.json',
  'numbers.json',
  'theme-articles.json',
  'glossary.json',
  'guide.json',
  'search-lexicon.json',
  'reading-dictionary.json',
  'editions.json',
] as const

/** Their content, by name. */
export type DataFiles = Record<(typeof DATA_FILES)[number], string>
