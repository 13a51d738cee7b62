/**
 * A text as the search compares it, each of its characters with the stretch of the original that it stands for:
 * the character at `index` comes from `starts[index]` up to `ends[index]`.
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
/** Marks that people type for the long vowel of the kana before them: コ－ルセンタ－. */
const TYPED_FOR_LONG_VOWEL = /^[-－‐‑‒–—―−─━]$/u
/** The long vowel as it is written in either width, and the marks that are typed for it. */
export const LONG_VOWEL = /[ーｰ－‐‑‒–—―−─━-]/u
const KANA = /^[ぁ-ゖァ-ヶｦ-ﾟ]/u
/** The dot that some write between the words of a foreign name: デジタル・サイネージ. */
const MIDDLE_DOT = /^[・･]$/u
const KATAKANA = /^[ァ-ヶーｦ-ﾟ]/u
/** The key of the long vowel is the hyphen's too: between digits (２ー１) the hyphen was meant. */
const LONG_VOWEL_KEY = /^[ーｰ]$/u
const DIGIT = /^[0-9０-９]/u
const LARGE: Readonly<Record<string, string>> = { ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お' }

/**
 * Folds what people write in many ways into one: width, case, katakana, small vowels and long ones (グループウェア,
 * グループウエア; コンピューター, コンピュータ), blanks, the dot within a katakana name. The original is never changed:
 * matches are found in the folded text and shown in the original by way of `starts` and `ends`.
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

/** What a character stands for between those beside it. */
function meant(character: string, before: string, after: string): string {
  if (TYPED_FOR_LONG_VOWEL.test(character) && KANA.test(before)) return 'ー'
  if (MIDDLE_DOT.test(character) && KATAKANA.test(before) && KATAKANA.test(after)) return ''
  if (LONG_VOWEL_KEY.test(character) && DIGIT.test(before) && DIGIT.test(after)) return '-'
  return character
}

/** Only the folded text, for where its place in the original does not matter. */
export function foldText(original: string): string {
  return fold(original).text
}

const remembered = new Map<string, string>()

/** Texts are made of few different letters: each is folded once. */
function foldedCharacter(character: string): string {
  if (character.length > 1) return foldedAnew(character)
  const folded = remembered.get(character) ?? foldedAnew(character)
  remembered.set(character, folded)
  return folded
}

function foldedAnew(character: string): string {
  return character
    .replace(/\u309b/g, '\u3099')
    .replace(/\u309c/g, '\u309a')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉ]/g, (kana) => LARGE[kana] ?? kana)
    .replace(/[\s\u200b-\u200f\u2060\ufeffー]/g, '')
    .replace(/[〜～]/g, '~')
    .replace(/[‐‑‒–—―−]/g, '-')
}

/** Puts pieces together; each character of a piece stands for the whole of the piece's stretch. */
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

/** A folded text in which every match of a pattern is written otherwise; null leaves a match as it is. */
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
