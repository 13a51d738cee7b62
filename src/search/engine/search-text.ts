import { type Folded, LONG_VOWEL } from './fold.ts'
import { foldWithYears } from './fold-years.ts'
import { inKana, type KanaReadings, type ReadingTable } from './kana-readings.ts'
import type { Range } from '../../plan/highlighted-stretches.ts'
import type { Spelling } from './spelling.ts'

const HIRAGANA = /[ぁ-ゖ]/
const KATAKANA = /[ァ-ヶｦ-ﾟ]/
/** Letters and the long vowel of a katakana word. */
const IN_KATAKANA = /[ァ-ヶーｦ-ﾟ]/
const KANJI = /[\u4e00-\u9fff々]/
const ONLY_KANJI = /^[\u4e00-\u9fff々]+$/
const LATIN = /[A-Za-zＡ-Ｚａ-ｚ]/
/** Words this short occur in most texts by chance, so they match only where they are not a part of something else. */
const FEW_LETTERS = 2
const ONLY_KANA = /^[ぁ-ゖ]+$/
const LETTER = /[ぁ-ゖァ-ヶー\u4e00-\u9fff々]/u
const PARTICLE = /[のをがはにへともや]/
const FEW_LATIN_LETTERS = /^[a-z]{1,2}$/

/** A text prepared for searching: folded, and as its reading. */
export interface SearchText {
  original: string
  folded: Folded
  kana: KanaReadings
}

/** Prepares a text once, so that each key stroke only compares. */
export function foldedSearchText(original: string, table: ReadingTable): SearchText {
  const folded = foldWithYears(original)
  return { original, folded, kana: inKana(folded, table) }
}

/** The ranges where a spelling occurs in the text. A number matches only as a whole: 1件 is not in 11件. */
export function* rangesOf(
  { original, folded }: Pick<SearchText, 'original' | 'folded'>,
  spelling: Spelling,
): Generator<Range, void, undefined> {
  for (const at of places(folded, spelling.folded)) {
    const range = rangeAt(folded, at, spelling.folded)
    const separate =
      !crossesScripts(original, range, spelling) &&
      !cutsLatinWord(original, range, spelling) &&
      !insideKana(original, range, spelling)
    if (separate && soundsLong(original, folded, at, spelling)) yield range
  }
}

/**
 * The ranges where these kana occur in the text's reading. A match begins where a word begins (こうかい is not in
 * どうこうかいせつ) and includes a word that has a reading: plain kana in the text are found as they are written.
 */
export function* rangesRead({ original, kana }: SearchText, wanted: Spelling): Generator<Range, void, undefined> {
  for (const at of places(kana, wanted.folded)) {
    // Most matches of one letter are rejected by their position alone, before any text is cut out.
    if (!kana.begins.has(at)) continue
    const range = rangeAt(kana, at, wanted.folded)
    const stretch = original.slice(range.from, range.to)
    const insideWord = !kana.words.has(at) && sameKana(stretch.charAt(0), original.charAt(range.from - 1))
    const asWord = wanted.folded.length > FEW_LETTERS || (ONLY_KANJI.test(stretch) && isOneWord(kana, at, wanted))
    const fits = KANJI.test(stretch) && !insideWord && asWord
    if (fits && soundsLong(original, kana, at, wanted)) yield range
  }
}

/** Whether the kana occur in the reading from the beginning of a word or letter to the beginning of another. */
export function readsWhole({ kana }: Pick<SearchText, 'kana'>, { folded }: Spelling): boolean {
  for (const at of places(kana, folded)) {
    const end = at + folded.length
    if (kana.begins.has(at) && (end === kana.text.length || kana.begins.has(end))) return true
  }
  return false
}

function sameKana(one: string, other: string): boolean {
  return [HIRAGANA, IN_KATAKANA].some((kana) => kana.test(one) && kana.test(other))
}

/** Whether a match is exactly one word: えき is 駅, but かに is not 化に. */
function isOneWord({ text, begins }: KanaReadings, at: number, { folded }: Spelling): boolean {
  const inner = Array.from(folded, (_, index) => at + index).slice(1)
  const end = at + folded.length
  return (end === text.length || begins.has(end)) && !inner.some((offset) => begins.has(offset))
}

/** Whether a short match joins the end of a katakana word with the beginning of the next word: すし in アクセスし. */
function crossesScripts(original: string, { from, to }: Range, { folded }: Spelling): boolean {
  const stretch = original.slice(from, to)
  return folded.length <= FEW_LETTERS && HIRAGANA.test(stretch) && KATAKANA.test(stretch)
}

/**
 * Whether a few kana are only the middle of a longer word: イス is not in ディスプレイ, かじ not in あらかじめ, and one
 * letter is not the ending of a verb. After a particle (リサイクルとごみ) and before one (まちについて) there is a
 * word.
 */
function insideKana(original: string, { from, to }: Range, { folded, long }: Spelling): boolean {
  if (folded.length > FEW_LETTERS || long.length > 0 || !ONLY_KANA.test(folded)) return false
  const before = original.charAt(from - 1)
  const after = original.charAt(to)
  if (KATAKANA.test(original.charAt(from))) return IN_KATAKANA.test(before) && IN_KATAKANA.test(after)
  if (folded.length === 1) return LETTER.test(before)
  const begins = !HIRAGANA.test(before) || (PARTICLE.test(before) && !HIRAGANA.test(original.charAt(from - 2)))
  return !begins && HIRAGANA.test(after) && !PARTICLE.test(after)
}

/** Whether a few Latin letters are only a part of a word: IT is not in twitter. */
function cutsLatinWord(original: string, { from, to }: Range, { folded }: Spelling): boolean {
  return FEW_LATIN_LETTERS.test(folded) && (LATIN.test(original.charAt(from - 1)) || LATIN.test(original.charAt(to)))
}

function* places({ text }: Folded, wanted: string): Generator<number, void, undefined> {
  if (wanted === '') return
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
    if (!cutsNumber(text, at) && !cutsNumber(text, at + wanted.length)) yield at
}

function rangeAt({ starts, ends }: Folded, at: number, wanted: string): Range {
  return { from: starts[at] ?? 0, to: ends[at + wanted.length - 1] ?? 0 }
}

/**
 * Whether a match has the long vowels that were typed. The text may omit them, as katakana words do (サーバ,
 * コンピュータ), but not in hiragana (メール is not in 定める) and not within a longer word (バナー is not in
 * ガバナンス).
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
