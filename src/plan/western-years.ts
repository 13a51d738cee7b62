import { fromEra } from './fiscal-year.ts'
import { wholeParts } from './whole-parts.ts'

/** A piece of a sentence of ours. `western`: the same in the other notation of years, equal to `text` where no year is. */
export interface YearPart {
  text: string
  western: string
  /** No line may break within it. */
  whole: boolean
}

/**
 * Cuts a sentence of ours into parts, each in both notations of years: 「平成22～24年度に」 and 「2010～2012年度に」. What
 * stands between 「 and 」 is quoted and never changes. The parts joined are the text, unchanged.
 */
export function yearParts(text: string): YearPart[] {
  let depth = 0
  return wholeParts(text).map((part) => {
    const western = part.whole && depth === 0 && !part.text.startsWith('「') ? inWestern(part.text) : part.text
    for (const letter of part.text) depth += letter === '「' ? 1 : letter === '」' ? -1 : 0
    return { ...part, western }
  })
}

/** 「平成22年度（2010年度）」 has both already; they change places. */
function inWestern(text: string): string {
  let era = ''
  return text
    .replace(/(.{2}(?:元|\d+)年度)（(\d+年度)）/u, '$2（$1）')
    .replace(/^([（(]*)((?:平成|令和)(?:元|[\d～・]|平成|令和)+)/u, (_, bracket: string, years: string) => {
      const western = years.replaceAll(/(平成|令和)?(元|\d+)/gu, (__, named: string | undefined, year: string) => {
        era = named ?? era
        return String(fromEra(era, year))
      })
      return bracket + western
    })
}
