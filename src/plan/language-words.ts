import * as v from 'valibot'

const words = v.pipe(v.string(), v.nonEmpty())

/**
 * data/annotations/languages/…/interface.json: the words around the pages of a language. `{year}`, `{from}`, `{to}`,
 * `{number}`, `{title}` are filled in.
 */
export const LanguageWordsSchema = v.object({
  appName: words,
  /** The app's name below its icon: about 12 letters. */
  appShortName: words,
  /**
   * In the Japanese pages, where a reader has chosen the language beside the city's words: the choice, the name of the
   * words, what is said of them, what is said while they are missing, and two links.
   */
  inApp: v.object({
    choice: words,
    label: words,
    shown: words,
    missing: words,
    settings: words,
    pages: words,
  }),
  skip: words,
  navigation: words,
  /** The names of the pages, as the navigation and their headings have them. */
  pages: v.object({
    home: words,
    projects: words,
    themes: words,
    guide: words,
    glossary: words,
    about: words,
  }),
  /** The descriptions of the pages; of one project and of one theme with `{title}`. */
  descriptions: v.object({
    home: words,
    projects: words,
    project: words,
    themes: words,
    theme: words,
    guide: words,
    glossary: words,
    about: words,
  }),
  lead: words,
  /** On every page: that it is a translation, whose, and not checked. */
  notice: words,
  /** What the picture beside a link says: whose it is not, whose words these are, and where they are from. */
  unofficial: words,
  translated: words,
  source: words,
  japanesePage: words,
  /** The control that opens the city's own words. */
  original: words,
  /** Beside what has no translation. */
  untranslated: words,
  policy: words,
  project: words,
  departments: words,
  overview: words,
  achievements: words,
  onlyMain: words,
  year: words,
  years: words,
  noYear: words,
  line: words,
  lines: words,
  theirProjects: words,
  about: v.array(words),
})

export type LanguageWords = v.InferOutput<typeof LanguageWordsSchema>
