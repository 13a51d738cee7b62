import type { Slide } from './slide.ts'

/** Where a show stands. `index`: the slide within the round, `round`: how often the end was passed; both from 0. */
export interface ShowPlace {
  index: number
  round: number
}

export const showStart: ShowPlace = { index: 0, round: 0 }

/** The place after this one; after the last slide a new round begins. `count`: the slides of a round, at least one. */
export function placeAfter({ index, round }: ShowPlace, count: number): ShowPlace {
  return index + 1 < count ? { index: index + 1, round } : { index: 0, round: round + 1 }
}

/** The place before this one. Before the very first there is nothing. */
export function placeBefore({ index, round }: ShowPlace, count: number): ShowPlace {
  if (index > 0) return { index: index - 1, round }
  return round > 0 ? { index: count - 1, round: round - 1 } : { index, round }
}

/**
 * How a slide is laid on the screen, so that nothing burns in: what all slides have in common (the QR code, the foot)
 * moves with each slide a little and with each theme to the other side, and every other round is dark. All of it changes
 * with the slide, at a cut: nothing on the screen moves for this alone.
 */
export interface ShowLayout {
  /** Which of SHIFTS small displacements. */
  shift: number
  mirrored: boolean
  /** Whether the other ground than the page's own is shown. */
  inverted: boolean
}

export const SHIFTS = 5

/** Where and on which ground a slide stands in this round. Pure: the same place always looks the same. */
export function layoutAt({ index, round }: ShowPlace, slide: Slide): ShowLayout {
  const place = slide.kind === 'closing' ? 0 : slide.place
  return { shift: (index + round) % SHIFTS, mirrored: (place + round) % 2 === 1, inverted: round % 2 === 1 }
}
