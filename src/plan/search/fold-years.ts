import { fold, type Folded, rewritten } from './fold.ts'

const ERA_OFFSETS: Readonly<Record<string, number>> = { 平成: 1988, h: 1988, 令和: 2018, r: 2018 }

/**
 * Years in the one notation that the search compares: Ｈ24, H24, 平成24年度 and 2012年度 are all 「2012年度」. A calendar
 * year stays one: 平成27年4月 is 「2015年4月」.
 */
const YEAR = /(平成|令和)(元|\d{1,2})(?=年)|(?<![a-z])([hr])(\d{1,2})(?!\d)(年度?|(?!年))/g

/** A text folded for searching, its years in one notation. */
export function foldWithYears(original: string): Folded {
  return rewritten(fold(original), YEAR, ([, era, eraYear, letter, letterYear, suffix]) => {
    const offset = ERA_OFFSETS[era ?? letter ?? '']
    const year = Number((eraYear ?? letterYear ?? '').replace('元', '1'))
    if (offset === undefined || year === 0) return null
    return letter === undefined ? String(offset + year) : `${offset + year}${suffix === '' ? '年度' : (suffix ?? '')}`
  })
}
