import type { StatedFigure } from '../../../plan/annotations.ts'
import type { FiscalYear } from '../../../plan/fiscal-year.ts'
import type { Series, SeriesPoint } from '../../../plan/series.ts'
import { valueName } from './value-name.ts'

/** One number, as on every surface. A surface leaves out what is shown beside it already. */
export interface ShownNumber {
  /** Its subject. */
  caption?: string
  /** As a reader writes it, with 約 where the text has it. */
  value: string
  unit: string
  /** Its fiscal years, none where the text names none; or its time in words. */
  years?: readonly FiscalYear[] | string
  /** Its basis: stated, counted or computed. */
  basis?: Series['basis']
  /** The city's words that contain it, each an unbroken piece of the text. */
  phrases?: readonly string[]
}

/** A number of a series, with all that belongs to it. */
export function shownPoint({ label, unit, basis }: Series, point: SeriesPoint): ShownNumber {
  return { caption: label, value: valueName(point), unit, years: point.fiscalYears, basis, phrases: point.phrases }
}

/** The one large number of a theme. */
export function shownFigure({ caption, value, unit, period, basis }: StatedFigure): ShownNumber {
  return { caption, value: valueName({ value, approximate: false }), unit, years: period, basis }
}
