import { type Folded, LONG_VOWEL } from './fold.ts'
import { foldWithYears } from './fold-years.ts'
import { inKana, type KanaView, type ReadingTable } from './kana-view.ts'
import type { Range } from './marked-stretches.ts'
import type { Spelling } from './spelling.ts'

const HIRAGANA = /[ぁ-ゖ]/
const KATAKANA = /[ァ-ヶｦ-ﾟ]/
const KANJI = /[\u4e00-\u9fff々]/

/** A text prepared for searching: as folded, and as read aloud. */
export interface SearchText {
  original: string
  folded: Folded
  kana: KanaView
}

/** Prepares a text once, so that each key stroke only compares. */
export function searchText(original: string, table: ReadingTable): SearchText {
  const folded = foldWithYears(original)
  return { original, folded, kana: inKana(folded, table) }
}

/** Where a spelling stands in the text. A number is met only whole: 1件 is not in 11件. */
export function rangesOf({ original, folded }: SearchText, spelling: Spelling): Range[] {
  return places(folded, spelling.folded).flatMap((at) =>
    soundsLong(original, folded, at, spelling) ? [rangeAt(folded, at, spelling.folded)] : [],
  )
}

/**
 * Where the text, read aloud, says these kana. A match begins where a word does (こうかい is not in どうこうかいせつ) and
 * takes in a word that is read: what is kana in the text is found as it is written.
 */
export function rangesRead({ original, kana }: SearchText, wanted: string): Range[] {
  return places(kana, wanted).flatMap((at) => {
    const range = rangeAt(kana, at, wanted)
    const stretch = original.slice(range.from, range.to)
    const insideWord = HIRAGANA.test(stretch.charAt(0)) && HIRAGANA.test(original.charAt(range.from - 1))
    return kana.begins.has(at) && KANJI.test(stretch) && !insideWord ? [range] : []
  })
}

function places({ text }: Folded, wanted: string): number[] {
  const found: number[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
    if (!cutsNumber(text, at) && !cutsNumber(text, at + wanted.length)) found.push(at)
  return found
}

function rangeAt({ starts, ends }: Folded, at: number, wanted: string): Range {
  return { from: starts[at] ?? 0, to: ends[at + wanted.length - 1] ?? 0 }
}

/**
 * Whether a match keeps the long vowels that were typed. The text may leave them out, as katakana words do (サーバ,
 * コンピュータ), but not in hiragana (メール is not in 定める) nor where the word goes on (バナー is not in ガバナンス).
 */
function soundsLong(original: string, { ends }: Folded, at: number, { folded, long }: Spelling): boolean {
  return long.every((index) => {
    const end = ends[at + index] ?? 0
    const next = original.charAt(end)
    const goesOn = index === folded.length - 1 && KATAKANA.test(next)
    return LONG_VOWEL.test(next) || (KATAKANA.test(original.charAt(end - 1)) && !goesOn)
  })
}

function cutsNumber(text: string, at: number): boolean {
  return isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at))
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
