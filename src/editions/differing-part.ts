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

/** What a number is written with: its digits, and what may stand between them. */
const DIGIT = /^\p{Nd}$/u
const BETWEEN = /^[,.，．]$/u

const isOfNumber = (letters: readonly string[], at: number) => {
  const isDigit = (place: number) => DIGIT.test(letters[place] ?? '')
  return isDigit(at) || (BETWEEN.test(letters[at] ?? '') && isDigit(at - 1) && isDigit(at + 1))
}

/** Where a text can be cut at this place without a cut through a number; `step`: which way to go from there. */
function besideNumber(letters: readonly string[], place: number, step: 1 | -1): number {
  const isInside = (at: number) => isOfNumber(letters, at - 1) && isOfNumber(letters, at)
  let at = place
  while (isInside(at)) at += step
  return at
}

/**
 * Two texts, each cut around what differs, by whole characters and whole numbers: of 70 and 75 no one reads a digit alone.
 * Of equal texts nothing differs. The parts of each joined are the text, letter for letter.
 */
export function differingPart(before: string, after: string): { before: CutText; after: CutText } {
  const [one, other] = [[...before], [...after]]
  const same = commonLength(one, other)
  const start = Math.min(besideNumber(one, same, -1), besideNumber(other, same, -1))
  const rest = [one.slice(start), other.slice(start)] as const
  const sameEnd = commonLength([...rest[0]].reverse(), [...rest[1]].reverse())
  const end = Math.min(
    ...[one, other].map((letters) => letters.length - besideNumber(letters, letters.length - sameEnd, 1)),
  )
  const cut = (letters: readonly string[]): CutText => ({
    start: letters.slice(0, start).join(''),
    differing: letters.slice(start, letters.length - end).join(''),
    end: letters.slice(letters.length - end).join(''),
  })
  return before === after
    ? { before: { start: before, differing: '', end: '' }, after: { start: after, differing: '', end: '' } }
    : { before: cut(one), after: cut(other) }
}
