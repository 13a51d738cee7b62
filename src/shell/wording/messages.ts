import type { WordingKind } from '../../record/wording/wording.ts'

interface NoticeWords {
  /** Whose words these are, where the original is, and what has not been done. */
  shown: string
  missing: string
  settings: string
  /** Where it is not the page's language: its tag, and the name of the link to its own pages. */
  language?: string
  pages?: string
}

/** What a page says of the wording that the reader has chosen, in that wording. */
export const wordingNotice: Readonly<Record<WordingKind, NoticeWords>> = {
  easy: {
    shown:
      'やさしい日本語は、このアプリが書きなおした文です。あるところでは、市の文の上にあります。読む人に確かめてもらうことは、まだしていません。',
    missing:
      'やさしい日本語は、まだこの端末にありません。いまは市の文だけです。電波のあるところで、また開いてください。',
    settings: '表示を変える',
  },
  english: {
    shown:
      'The English is an unofficial translation made for this app. Where there is any, the city’s own words stand below it. Its readers have not checked it yet.',
    missing: 'The English text is not on this device yet, so the page is in Japanese. Open it again with a network.',
    settings: 'Display settings',
    pages: 'Pages all in English',
    language: 'en',
  },
}
