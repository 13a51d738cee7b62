/** A word of kanji in a text, and how it is read in kana. `from` and `to` count UTF-16 units, as `slice` does. */
export interface WordReading {
  from: number
  to: number
  reading: string
}

/** What is read: kanji, and the mark that repeats one. Not 〇 and ヶ, which are read as they are written. */
export const KANJI_CLASS = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff々'

const MARKED = new RegExp(`([${KANJI_CLASS}]+)\\[([^\\]]*)\\]`, 'gu')

/**
 * Takes a text apart in which every word of kanji is followed by its reading in brackets: 取[と]り組[く]む. Returns the
 * text without them, and the words. Two words that stand side by side each have their own: 電子[でんし]申請[しんせい].
 */
export function withoutMarks(marked: string): { text: string; words: WordReading[] } {
  const words: WordReading[] = []
  let text = ''
  let end = 0
  for (const { 0: whole, 1: word = '', 2: reading = '', index } of marked.matchAll(MARKED)) {
    text += marked.slice(end, index)
    words.push({ from: text.length, to: text.length + word.length, reading })
    text += word
    end = index + whole.length
  }
  return { text: text + marked.slice(end), words }
}

/** Writes the readings of a text's words into it: the opposite of `withoutMarks`. */
export function withMarks(text: string, words: readonly WordReading[]): string {
  let end = 0
  const pieces = words.map(({ from, to, reading }) => {
    const piece = `${text.slice(end, from)}${text.slice(from, to)}[${reading}]`
    end = to
    return piece
  })
  return pieces.join('') + text.slice(end)
}

const KANJI = new RegExp(`[${KANJI_CLASS}]`, 'u')

/** Whether a text has a letter that needs a reading. */
export function hasKanji(text: string): boolean {
  return KANJI.test(text)
}
