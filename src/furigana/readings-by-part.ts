/** A word of a text and its reading in kana. `from` and `to` count UTF-16 units, as `slice` does. */
export interface Ruby {
  from: number
  to: number
  reading: string
}

/** The words of a text that are shown with a reading, in the text's order. */
export type RubiesIn = (text: string) => readonly Ruby[]

/** Whether a reading is so much longer than its word that it is set narrower. */
export const isWide = ({ from, to, reading }: Ruby): boolean => reading.length > 2 * (to - from)

/** The width of a letter of a reading in ems of its word, as furigana.css sets it. */
const LETTER = 0.5
const LETTER_OF_WIDE = 0.45 * (1 - 0.08)

/** How much wider a word gets by its reading, in its own ems. */
export function widthAddedBy(ruby: Ruby): number {
  const width = ruby.reading.length * (isWide(ruby) ? LETTER_OF_WIDE : LETTER)
  return Math.max(0, width - (ruby.to - ruby.from))
}

const moved = ({ from, to, reading }: Ruby, by: number): Ruby => ({ from: from + by, to: to + by, reading })

/**
 * The readings of a sentence that links and marks cut into parts, for each part, counted from its start. The sentence is
 * read as a whole, for a word's reading depends on what stands beside it. A word that lies in two parts cannot have one
 * reading; each of its pieces is read alone.
 */
export function readingsByPart(parts: readonly string[], rubiesIn: RubiesIn): Ruby[][] {
  const rubies = rubiesIn(parts.join(''))
  let end = 0
  return parts.map((part) => {
    const start = end
    end += part.length
    return rubies
      .filter(({ from, to }) => from < end && to > start)
      .flatMap((ruby) => {
        const { from, to } = moved(ruby, -start)
        if (from >= 0 && to <= part.length) return [moved(ruby, -start)]
        const first = Math.max(from, 0)
        return rubiesIn(part.slice(first, to)).map((piece) => moved(piece, first))
      })
  })
}
