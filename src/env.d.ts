/** The city's text, as data/source/about.json names it: src/build/plan-data.ts. */
declare module 'source-text' {
  const text: string
  export default text
}

/** data/search-lexicon.json as the portable edition holds it: src/build/portable/portable-script.ts. */
declare module 'lexicon-text' {
  const text: { synonyms: string; readings: string }
  export default text
}

/** data/reading-dictionary.json as the portable edition holds it: src/build/portable/portable-script.ts. */
declare module 'dictionary-text' {
  const text: { words: string; difficult: string }
  export default text
}

interface ImportMetaEnv {
  /** Where the app is published (PUBLIC_ADDRESS); empty where it was not set. */
  readonly VITE_PUBLIC_ADDRESS: string
  /** The app's version, from package.json. */
  readonly VITE_VERSION: string
  /** The languages that the app has pages in, beside Japanese. */
  readonly VITE_LANGUAGES: readonly { readonly tag: string; readonly name: string }[]
  /**
   * The edition of our data, from data/annotations.json; for the worker, which sends it to pages of the version before.
   */
  readonly VITE_EDITION: { readonly date: string; readonly changed: string }
}
