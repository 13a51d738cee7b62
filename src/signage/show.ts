import type { Slide } from './slide.ts'

/** The position of a show. `index`: the slide within the round; `round`: the number of finished rounds; both from 0. */
export interface ShowPosition {
  index: number
  round: number
}

export const showStart: ShowPosition = { index: 0, round: 0 }

/** The next position; after the last slide a new round begins. `count`: the slides of a round, at least one. */
export function positionAfter({ index, round }: ShowPosition, count: number): ShowPosition {
  return index + 1 < count ? { index: index + 1, round } : { index: 0, round: round + 1 }
}

/** The previous position; the very first has none before it. */
export function positionBefore({ index, round }: ShowPosition, count: number): ShowPosition {
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
export function layoutAt({ index, round }: ShowPosition, slide: Slide): ShowLayout {
  const themeIndex = slide.kind === 'closing' ? 0 : slide.themeIndex
  return { shift: (index + round) % SHIFTS, mirrored: (themeIndex + round) % 2 === 1, inverted: round % 2 === 1 }
}
