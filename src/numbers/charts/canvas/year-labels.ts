import { eraShort, eraYear, type FiscalYear } from '../../../plan/fiscal-year.ts'
import { type ChartLook, fittingSize } from '../chart-look.ts'

/**
 * The lines of a year's label under a chart. 「平成22」 over 「2010」 where there is room, 「平成」 over 「22」 where there is
 * not; a span of years is 「23～24」.
 */
export function yearLabel(fiscalYears: readonly FiscalYear[], look: ChartLook, ticks: number): string[] {
  const first = fiscalYears[0]
  const last = fiscalYears.at(-1)
  if (first === undefined || last === undefined) return ['']
  const roomy = look.width / ticks > fittingSize(look, ticks, 3.6) * 3.6
  if (first !== last) {
    const [era, western] = [`${eraYear(first).year}～${eraYear(last).year}`, `${first}～${last % 100}`]
    return look.westernFirst ? [western, era] : [era, western]
  }
  const western = String(first)
  if (!roomy) return look.westernFirst ? [western] : [eraYear(first).era, String(eraYear(first).year)]
  return look.westernFirst ? [western, eraShort(first)] : [eraShort(first), western]
}
