/** What a page says of the wording that the reader has chosen, in that wording. */
export interface NoticeWords {
  /** Whose words these are, where the original is, and what has not been done; absent while they are missing. */
  shown?: string | undefined
  missing: string
  settings: string
  /** Where it is not the page's language: its tag, and the name of the link to its own pages. */
  language?: string
  pages?: string | undefined
}

/** Of easy Japanese; those of a language stand in its folder. */
export const easyNotice = {
  label: 'やさしい日本語',
  shown:
    'やさしい日本語は、このアプリが書きなおした文です。あるところでは、市の文の上にあります。読む人に確かめてもらうことは、まだしていません。',
  missing: 'やさしい日本語は、まだこの端末にありません。いまは市の文だけです。電波のあるところで、また開いてください。',
  settings: '表示を変える',
} satisfies NoticeWords & { label: string }
