import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { yearTint } from '../../record/years/year-tint.ts'

/** What a chart reads from the page around it. Read again whenever the theme or the text size changes. */
export interface ChartLook {
  ink: string
  quiet: string
  paper: string
  font: string
  /** Pixels: never below 12, however narrow the screen. */
  fontSize: number
  /** The width of the drawing in pixels. */
  width: number
  westernFirst: boolean
  /** The tint of each fiscal year of the plan. */
  tints: ReadonlyMap<FiscalYear, string>
}

const SMALLEST_TEXT = 12

/** The tint of each fiscal year of a number; the text colour for a number without a year. Throws for a year outside the plan. */
export function tintsOf(look: ChartLook, fiscalYears: readonly FiscalYear[]): readonly [string, ...string[]] {
  const [first = look.ink, ...others] = fiscalYears.map((year) => {
    const tint = look.tints.get(year)
    if (tint === undefined) throw new RangeError(`the plan has no year ${year}`)
    return tint
  })
  return [first, ...others]
}

/** A text size that fits: `characters` of it in an equal share of the width, and at least 12 px. */
export function fittingSize(look: ChartLook, ticks: number, characters: number): number {
  return Math.max(SMALLEST_TEXT, Math.min(look.fontSize, look.width / ticks / characters))
}

/**
 * Reads the current colours and fonts at an element, with forced colours and the reader's settings. `fiscalYears`: of
 * the plan.
 */
export function lookOf(stage: HTMLElement, fiscalYears: readonly FiscalYear[]): ChartLook {
  const style = getComputedStyle(stage)
  const role = (name: string) => style.getPropertyValue(name).trim()
  const { dataset } = document.documentElement
  return {
    ink: role('--ink'),
    quiet: role('--ink-quiet'),
    paper: role('--raised'),
    font: style.fontFamily,
    fontSize: parseFloat(style.fontSize),
    width: stage.clientWidth,
    westernFirst: dataset['yearFirst'] === 'western',
    tints: new Map(fiscalYears.map((year) => [year, role(`--${yearTint(fiscalYears, year)}`)])),
  }
}
