import { PREVIEW_SIZE, WHOLE_LINE } from './picture-frame.ts'
import { breakable, fitText, heightOf } from './set-lines.ts'
import type { MeasureAt } from './text-blocks.ts'

/** The height of the band at the top. */
export const HEAD_HEIGHT = 108

/** Where the words of the band at the top stand. */
export interface PlacedHead {
  /** The app's name: its lines with their baselines, all from the same left end. */
  name: { lines: readonly { text: string; y: number }[]; x: number; size: number }
  /** The frame around the word that it is not official. */
  pill: { x: number; width: number }
  /** The left end of the first year's floret, from one to the next, and how much of their full size they have. */
  years: { x: number; step: number; scale: number }
}

/** Beside the app's mark. */
const NAME_X = WHOLE_LINE.x + 66
/** What the last year leaves free on its right. */
const YEAR_REST = 10
/** From one year to the next: with florets and letters in full size, and smaller. */
const YEAR_STEPS = [92, 82, 72] as const
const NAME_SIZES = [32, 30, 28, 26, 24, 22]
/** Between name and frame, and the least between frame and years. */
const [PILL_GAP, YEARS_GAP] = [20, 20]
export const PILL_TEXT_SIZE = 24
const PILL_PADDING = 16

/**
 * Places the app's name, the frame and the years of the plan beside one another: the years closer, then the name in two
 * lines or smaller letters, where there is no room for all.
 */
export function placeHead(appName: string, unofficial: string, years: number, measureAt: MeasureAt): PlacedHead {
  const pillWidth = measureAt(PILL_TEXT_SIZE, true)(unofficial) + 2 * PILL_PADDING
  const right = WHOLE_LINE.x + WHOLE_LINE.width
  const tried = YEAR_STEPS.map((step) => {
    const x = years === 0 ? right : right - years * step + YEAR_REST
    return { step, x, width: x - YEARS_GAP - pillWidth - PILL_GAP - NAME_X }
  })
  const whole = NAME_SIZES.slice(0, 3).flatMap((size) =>
    tried.map((place) => ({ ...place, size, fits: measureAt(size, true)(appName) <= place.width })),
  )
  const found = whole.find(({ fits }) => fits)
  const narrowest = tried.at(-1) ?? { step: 0, x: right, width: PREVIEW_SIZE.width }
  const place = found ?? narrowest
  const set = found
    ? { size: found.size, lines: [appName] }
    : fitText(
        breakable(appName),
        { width: place.width, height: HEAD_HEIGHT - 20, leading: 1.2, sizes: NAME_SIZES },
        (size) => measureAt(size, true),
      )
  const top = (HEAD_HEIGHT - heightOf(set, 1.2)) / 2
  const lines = set.lines.map((text, index) => ({ text, y: top + (index + 0.975) * set.size * 1.2 - 0.2 * set.size }))
  const widest = Math.max(0, ...set.lines.map(measureAt(set.size, true)))
  return {
    // One line stands where the letters of the picture always stood.
    name: { size: set.size, x: NAME_X, lines: found ? [{ text: appName, y: HEAD_HEIGHT / 2 + 12 }] : lines },
    pill: { x: NAME_X + widest + PILL_GAP, width: pillWidth },
    years: { x: place.x, step: place.step, scale: place.step / YEAR_STEPS[0] },
  }
}
