/** A word of a text and its reading in kana. `from` and `to` count UTF-16 units, as `slice` does. */
export interface Ruby {
  from: number
  to: number
  reading: string
}

/** The words of a text that are shown with a reading, in the text's order. */
export type RubiesIn = (text: string) => readonly Ruby[]

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
