import type { Slide } from './slide.ts'

/** The position of a show. `index`: the slide within the round; `round`: the number of finished rounds; both from 0. */
export interface ShowPlace {
  index: number
  round: number
}

export const showStart: ShowPlace = { index: 0, round: 0 }

/** The next position; after the last slide a new round begins. `count`: the slides of a round, at least one. */
export function placeAfter({ index, round }: ShowPlace, count: number): ShowPlace {
  return index + 1 < count ? { index: index + 1, round } : { index: 0, round: round + 1 }
}

/** The previous position; the very first has none before it. */
export function placeBefore({ index, round }: ShowPlace, count: number): ShowPlace {
  if (index > 0) return { index: index - 1, round }
  return round > 0 ? { index: count - 1, round: round - 1 } : { index, round }
}

/**
 * The layout of a slide, so that nothing burns into the screen: what all slides share (the QR code, the foot) shifts a
 * little with each slide and changes sides with each theme, and every other round is dark. Layouts change only together
 * with the slide, so nothing moves for this alone.
 */
export interface ShowLayout {
  /** Which of the SHIFTS small shifts. */
  shift: number
  mirrored: boolean
  /** Whether the theme is the opposite of the page's own (dark for light). */
  inverted: boolean
}

export const SHIFTS = 5

/** The layout of a position. Pure: the same position always looks the same. */
export function layoutAt({ index, round }: ShowPlace, slide: Slide): ShowLayout {
  const place = slide.kind === 'closing' ? 0 : slide.place
  return { shift: (index + round) % SHIFTS, mirrored: (place + round) % 2 === 1, inverted: round % 2 === 1 }
}
