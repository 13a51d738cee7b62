/** A text cut in three: what two texts have in common at their beginnings and ends, and what differs between. */
export interface CutText {
  start: string
  differing: string
  end: string
}

/** Whole numbers, and characters: of 70 and 75 no one reads a digit alone. */
const PIECE = /\p{Nd}+(?:[,.，．]\p{Nd}+)*|[^]/gu

function commonLength(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((piece, index) => piece !== other[index])
  // Past the end of the other there is no piece, which differs from any.
  return first < 0 ? one.length : first
}

/**
 * Two texts, each cut around what differs, by whole characters and whole numbers. Of equal texts nothing differs. The parts
 * of each joined are the text, letter for letter.
 */
export function differingPart(before: string, after: string): { before: CutText; after: CutText } {
  const [one, other] = [before.match(PIECE) ?? [], after.match(PIECE) ?? []]
  const start = commonLength(one, other)
  const rest = [one.slice(start), other.slice(start)] as const
  const end = commonLength([...rest[0]].reverse(), [...rest[1]].reverse())
  const cut = (pieces: readonly string[]): CutText => ({
    start: pieces.slice(0, start).join(''),
    differing: pieces.slice(start, pieces.length - end).join(''),
    end: pieces.slice(pieces.length - end).join(''),
  })
  return { before: cut(one), after: cut(other) }
}
