import { ERAS, eraYear, type FiscalYear, fromEra } from '../../src/plan/fiscal-year.ts'
import { normalised } from './marks.ts'

/** Years alone, as a tag, a label or the head of a column has them: H22, R3～R5, R5、R6, 令和３～５年度, 2019年度. */
export interface YearPhrase {
  years: FiscalYear[]
  /** How the first year is written: H22, 平成22年度 or 2010年度. */
  style: 'letter' | 'era' | 'western'
  shape: 'year' | 'range' | 'list'
  /** Whether a range does not go forward: R5～R3. */
  reversed: boolean
}

/** The names of the eras and their letters, as alternatives of a regular expression over normalised text. */
export const ERA_NAMES = ERAS.map(({ name }) => name).join('|')
export const ERA_LETTERS = `[${ERAS.map(({ letter }) => letter).join('')}]`

const MEMBER = new RegExp(
  `^(?:(?<era>${ERA_NAMES}|${ERA_LETTERS})?(?<number>元|\\d{1,2})(?!\\d)(?:年度?)?|(?<western>(?:19|20)\\d{2})(?:年度)?)(?!\\d)`,
  'u',
)
const SEPARATOR = /^(?:(?<until>[~〜-]|から)|[、,・]|及び|と)/u

interface Member {
  year: FiscalYear
  era: string | null
}

/** The years of a phrase that is nothing else; null for any other text. A number without an era has that of the year before. */
export function yearPhrase(text: string): YearPhrase | null {
  let left = normalised(text).replace(/\s/gu, '')
  let before: Member | null = null
  let style: YearPhrase['style'] | null = null
  let shape: YearPhrase['shape'] = 'year'
  let reversed = false
  let until = false
  let listed = false
  const years = new Set<FiscalYear>()
  while (left !== '') {
    const match = MEMBER.exec(left)
    const member: Member | null = match && memberOf(match.groups ?? {}, before)
    if (!match || !member) return null
    style ??= member.era === null ? 'western' : member.era.length === 1 ? 'letter' : 'era'
    if (until && before) {
      if (member.year <= before.year) reversed = true
      for (let year = before.year; year <= member.year; year += 1) years.add(year)
    }
    years.add(member.year)
    before = member
    left = left.slice(match[0].length)
    if (left === '') break
    const separator = SEPARATOR.exec(left)
    if (!separator || separator[0] === left) return null
    until = separator.groups?.['until'] !== undefined
    shape = until && !listed ? 'range' : 'list'
    listed ||= !until
    left = left.slice(separator[0].length)
  }
  return style && { years: [...years].sort((one, other) => one - other), style, shape, reversed }
}

function memberOf({ era, number, western }: Record<string, string | undefined>, before: Member | null): Member | null {
  if (western !== undefined) return { year: Number(western), era: null }
  const named = era ?? before?.era
  return named === undefined || named === null || number === undefined
    ? null
    : { year: fromEra(named, number), era: named }
}

/** A year in the notation of another phrase: 「R7」 beside R3～R5, 「令和7年度」 beside 令和３年度. */
export function yearInStyle(year: FiscalYear, style: YearPhrase['style']): string {
  if (style === 'western') return `${year}年度`
  const { era, year: inEra } = eraYear(year)
  if (style === 'era') return `${era}${inEra === 1 ? '元' : inEra}年度`
  return `${ERAS.find(({ name }) => name === era)?.letter ?? ''}${inEra}`
}
