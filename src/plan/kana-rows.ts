import type { GlossaryTerm } from './glossary.ts'

const ROWS = [
  'あいうえお',
  'かきくけこ',
  'さしすせそ',
  'たちつてと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わをん',
]

/** Terms under one row of the kana table, e.g. か for everything from か to ご. */
export interface GlossaryRow {
  head: string
  terms: GlossaryTerm[]
}

/** The terms by the rows of the kana table; rows without a term are left out. */
export function glossaryRows(terms: readonly GlossaryTerm[]): GlossaryRow[] {
  return ROWS.map((row) => ({
    head: row.charAt(0),
    terms: terms.filter(({ reading }) => row.includes(firstKana(reading))),
  })).filter((row) => row.terms.length > 0)
}

/** A word as it is compared: width, case, and katakana or hiragana make no difference. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .trim()
}

/** The first kana of a reading as the kana table has it: hiragana, without 濁点, full size. */
function firstKana(reading: string): string {
  const plain = reading.normalize('NFKC').normalize('NFD').charAt(0)
  const hiragana = plain.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  return hiragana.replace(/[ぁぃぅぇぉゃゅょ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 1))
}
