/** A text cut in three: what two texts have in common at their beginnings and ends, and what differs between. */
export interface CutText {
  start: string
  differing: string
  end: string
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((letter, index) => letter !== other[index])
  // Past the end of the other there is no letter, which differs from any.
  return first < 0 ? one.length : first
}

/**
 * Two texts, each cut around what differs, by whole characters. Of equal texts nothing differs. The parts of each joined
 * are the text, letter for letter.
 */
export function differingPart(before: string, after: string): { before: CutText; after: CutText } {
  const [one, other] = [[...before], [...after]]
  const start = commonLength(one, other)
  const rest = [one.slice(start), other.slice(start)] as const
  const end = commonLength([...rest[0]].reverse(), [...rest[1]].reverse())
  const cut = (letters: readonly string[]): CutText => ({
    start: letters.slice(0, start).join(''),
    differing: letters.slice(start, letters.length - end).join(''),
    end: letters.slice(letters.length - end).join(''),
  })
  return { before: cut(one), after: cut(other) }
}
