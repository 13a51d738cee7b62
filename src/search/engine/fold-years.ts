import { fold, type Folded, rewritten } from './fold.ts'

const ERA_OFFSETS: Readonly<Record<string, number>> = { 平成: 1988, 平: 1988, h: 1988, 令和: 2018, r: 2018 }
const KANJI_DIGITS = '〇一二三四五六七八九'

/**
 * Writes years in the one notation that the search compares: Ｈ24, H24, 平24, 平成24年度, 平成二十四年度 and 2012年度
 * all become 「2012年度」. A calendar year stays a calendar year: 平成27年4月 becomes 「2015年4月」.
 */
const YEAR =
  /(平成|令和)(元|\d{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?=年)|([hr]|平成?)(\d{1,2})(?!\d)(年度?|(?!年))/g

/** A text folded for searching, its years in one notation. */
export function foldWithYears(original: string): Folded {
  const folded = fold(original)
  return rewritten(folded, YEAR, (match) => {
    const [, era, eraYear, letter, letterYear, suffix] = match
    // Not the end of a Latin word. The pattern cannot ask what stands before it: Safari before 16.4 has no lookbehind.
    if (letter !== undefined && /[a-z]/.test(folded.text.charAt((match.index ?? 0) - 1))) return null
    const offset = ERA_OFFSETS[era ?? letter ?? '']
    const year = yearNumber(eraYear ?? letterYear ?? '')
    if (offset === undefined || year === 0) return null
    return letter === undefined ? String(offset + year) : `${offset + year}${suffix === '' ? '年度' : (suffix ?? '')}`
  })
}

/** 元, 24 and 二十四 as a number; 0 for anything else. */
function yearNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  if (written === '元') return 1
  const digit = (kanji: string) => Math.max(0, KANJI_DIGITS.indexOf(kanji))
  const [tens, ones] = written.includes('十') ? written.split('十') : ['〇', written]
  return (tens === '' ? 1 : digit(tens ?? '')) * 10 + (ones === '' ? 0 : digit(ones ?? ''))
}
