import { fromEra } from '../../plan/fiscal-year.ts'
import { fold, type Folded, rewritten } from './fold.ts'

/** How eras are typed, by their names: in kana, by one letter or one kanji. */
const TYPED: Readonly<Record<string, string>> = { へいせい: '平成', 平: '平成', れいわ: '令和', 令: '令和' }
/** 〇 first, with what is written or typed for it. */
const KANJI_DIGITS = ['〇零○◯', ...'一二三四五六七八九']
const DIGIT = `[${KANJI_DIGITS.join('')}]`

/**
 * Writes years in the one notation that the search compares: Ｈ24, H24, 平24, 平成24年度, 平成二十四年度, 平成二四年度,
 * 二〇一二年度 and 2012年度 all become 「2012年度」. A calendar year stays a calendar year: 平成27年4月 and H27.4 become
 * 「2015年4月」.
 */
const YEAR = new RegExp(
  [
    `(平成|令和|へいせい|れいわ)(元|\\d{1,2}|[一二三]${DIGIT}|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?=年)`,
    '([hr]|平成?|令和?|へいせい|れいわ)(\\d{1,2})(?!\\d)(年度?|\\.(?:1[0-2]|0?[1-9])(?!\\d)|(?!年))',
    `(二${DIGIT}{3})(?=年)`,
  ].join('|'),
  'g',
)

/** A text folded for searching, its years in one notation. */
export function foldWithYears(original: string): Folded {
  const folded = fold(original)
  return rewritten(folded, YEAR, (match) => {
    const [, era, eraYear, letter, letterYear, suffix = '', western] = match
    if (western !== undefined) return String(numberOf(western))
    // Not the end of a Latin word. The pattern cannot ask what stands before it: Safari before 16.4 has no lookbehind.
    if (letter !== undefined && /[a-z]/.test(folded.text.charAt((match.index ?? 0) - 1))) return null
    const typed = era ?? letter ?? ''
    const inEra = numberOf(eraYear ?? letterYear ?? '')
    if (inEra === 0) return null
    const year = fromEra(TYPED[typed] ?? typed, inEra)
    if (letter === undefined) return String(year)
    if (suffix.startsWith('.')) return `${year}年${Number(suffix.slice(1))}月`
    return `${year}${suffix === '' ? '年度' : suffix}`
  })
}

/** 元, 24, 二十四, 二四 and 二〇一二 as a number; 0 for anything else. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  if (written === '元') return 1
  const digit = (kanji: string) =>
    Math.max(
      0,
      KANJI_DIGITS.findIndex((same) => same.includes(kanji)),
    )
  if (!written.includes('十')) return [...written].reduce((number, kanji) => number * 10 + digit(kanji), 0)
  const [tens = '', ones = ''] = written.split('十')
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
