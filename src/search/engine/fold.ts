import { DASH, KANA_LIKE, KANJI_LIKE, MIDDLE_DOT, WAVE_DASH, withStandardForms } from './standard-forms.ts'

/**
 * A folded text, and for each of its characters the range in the original: the character at `index` comes from
 * `starts[index]` up to `ends[index]`.
 */
export interface Folded {
  text: string
  starts: readonly number[]
  ends: readonly number[]
}

interface Piece {
  text: string
  start: number
  end: number
}

/** Marks that belong to the character before them: half-width and combining 濁点, and every other combining mark. */
const JOINS = /^(?:[\uff9e\uff9f\u309b\u309c]|\p{M})/u
/** The long vowel as it is written in either width, and the marks that are typed for it: コ－ルセンタ－. */
export const LONG_VOWEL = new RegExp(`[ーｰ]|${DASH.source}`, 'u')
const KANA = /^[ぁ-ゖァ-ヶｦ-ﾟ]/u
const KANJI = /^\p{Script=Han}/u
/** What is counted with カ: 三カ所. */
const COUNTED = /^[所月年国条]/u
const KATAKANA = /^[ァ-ヶーｦ-ﾟ]/u
/** How カ is written there: ２ヶ所, ２箇所. */
const COUNTS = /^[ヵヶケｹゕゖ箇個]$/u
/** The long vowel and the hyphen share a key: between digits (２ー１) it is a hyphen. */
const LONG_VOWEL_KEY = /^[ーｰ]$/u
const DIGIT = /^[0-9０-９]/u
/** Characters that draw nothing, and those that only choose how the one before them is drawn (異体字セレクタ). */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu
const ALL_WAVE_DASHES = new RegExp(WAVE_DASH.source, 'gu')
const ALL_DASHES = new RegExp(DASH.source, 'gu')
const LARGE: Readonly<Record<string, string>> = { ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お' }

/**
 * Folds different spellings into one: width, case, katakana, small vowels and long ones (グループウェア,
 * グループウエア; コンピューター, コンピュータ), blanks, the dot within a katakana name. The original never changes:
 * matches are found in the folded text and shown in the original, using `starts` and `ends`.
 */
export function fold(original: string): Folded {
  const pieces: Piece[] = []
  let offset = 0
  for (const character of original) {
    const last = pieces.at(-1)
    const end = offset + character.length
    if (last && JOINS.test(character)) Object.assign(last, { text: last.text + character, end })
    else if (last) pieces.push({ text: meant(character, last.text, original.charAt(end)), start: offset, end })
    else pieces.push({ text: character, start: offset, end })
    offset = end
  }
  return joined(pieces.map((piece) => ({ ...piece, text: foldedCharacter(piece.text) })))
}

/** The folded form of a character, given its neighbours. */
function meant(character: string, before: string, after: string): string {
  if (DASH.test(character) && KANA.test(before)) return 'ー'
  if (KATAKANA.test(before) && KATAKANA.test(after)) {
    // The dot between the words of a foreign name: デジタル・サイネージ.
    if (MIDDLE_DOT.test(character)) return ''
    // サ〜ビス
    return WAVE_DASH.test(character) ? 'ー' : (KANA_LIKE.get(character) ?? character)
  }
  if (KANJI.test(before) && !KATAKANA.test(after) && !LONG_VOWEL.test(after) && !COUNTED.test(after))
    return KANJI_LIKE.get(character) ?? character
  if (COUNTS.test(character) && DIGIT.test(before) && COUNTED.test(after)) return 'カ'
  if (LONG_VOWEL_KEY.test(character) && DIGIT.test(before) && DIGIT.test(after)) return '-'
  return character
}

/** The folded text alone, where positions in the original do not matter. */
export function foldText(original: string): string {
  return fold(original).text
}

const remembered = new Map<string, string>()

/** Texts use few different characters, so each is folded once and remembered. */
function foldedCharacter(character: string): string {
  if (character.length > 1) return foldedAnew(character)
  const folded = remembered.get(character) ?? foldedAnew(character)
  remembered.set(character, folded)
  return folded
}

function foldedAnew(character: string): string {
  const composed = character
    .replace(ALL_WAVE_DASHES, '~')
    .replace(IGNORED, '')
    .replace(/\u309b/g, '\u3099')
    .replace(/\u309c/g, '\u309a')
    .normalize('NFKC')
  return (
    withStandardForms(composed)
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .replace(/[ぁぃぅぇぉ]/g, (kana) => LARGE[kana] ?? kana)
      // A mark that made no letter with the one before it: underlined, crossed out.
      .replace(/[\sー]|\p{M}/gu, '')
      .replace(ALL_DASHES, '-')
  )
}

/** Joins pieces; each character of a piece has the range of the whole piece. */
export function joined(pieces: readonly Piece[]): Folded {
  const starts: number[] = []
  const ends: number[] = []
  for (const { text, start, end } of pieces) {
    for (let index = 0; index < text.length; index += 1) {
      starts.push(start)
      ends.push(end)
    }
  }
  return { text: pieces.map(({ text }) => text).join(''), starts, ends }
}

/** Replaces every match of a pattern in a folded text; a replacement of null leaves the match as it is. */
export function rewritten(
  folded: Folded,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string | null,
): Folded {
  const pieces: Piece[] = []
  let index = 0
  const keepUpTo = (end: number) => {
    for (; index < end; index += 1) pieces.push(pieceAt(folded, index, index + 1, folded.text.charAt(index)))
  }
  for (const match of folded.text.matchAll(pattern)) {
    const text = replacement(match)
    if (text === null) continue
    keepUpTo(match.index ?? 0)
    const end = index + match[0].length
    pieces.push(pieceAt(folded, index, end, text))
    index = end
  }
  if (pieces.length === 0) return folded
  keepUpTo(folded.text.length)
  return joined(pieces)
}

function pieceAt(folded: Folded, from: number, to: number, text: string): Piece {
  return { text, start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 }
}
