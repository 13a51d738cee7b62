import type { Folded } from './fold.ts'
import { foldWithYears } from './fold-years.ts'
import { inKana, type KanaView, type ReadingTable } from './kana-view.ts'

/** A text prepared for searching: as folded, and as read aloud. */
export interface SearchText {
  original: string
  folded: Folded
  kana: KanaView
}

/** A stretch of the original, from its first character up to but not including its last. */
export interface Range {
  from: number
  to: number
}

/** Prepares a text once, so that each key stroke only compares. */
export function searchText(original: string, table: ReadingTable): SearchText {
  const folded = foldWithYears(original)
  return { original, folded, kana: inKana(folded, table) }
}

/** Where a folded spelling stands in the text. A number is met only whole: 1件 is not in 11件. */
export function rangesOf(text: SearchText, spelling: string): Range[] {
  return places(text.folded, spelling)
}

/** Where the text, read aloud, says these kana. A match begins where a word does: こうかい is not in どうこうかいせつ. */
export function rangesRead(text: SearchText, kana: string): Range[] {
  return places(text.kana, kana, text.kana.begins)
}

function places({ text, starts, ends }: Folded, wanted: string, begins?: ReadonlySet<number>): Range[] {
  const found: Range[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (cutsNumber(text, at) || cutsNumber(text, end) || begins?.has(at) === false) continue
    found.push({ from: starts[at] ?? 0, to: ends[end - 1] ?? 0 })
  }
  return found
}

function cutsNumber(text: string, at: number): boolean {
  return isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at))
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** A stretch of a verbatim text, marked where a searched word stands. Joined they are the text, unchanged. */
export interface MarkedStretch {
  text: string
  marked: boolean
}

/** Cuts a text at the ranges; overlapping ones become one mark. */
export function markedStretches(original: string, ranges: readonly Range[]): MarkedStretch[] {
  const stretches: MarkedStretch[] = []
  let end = 0
  const push = (from: number, to: number, marked: boolean) => {
    const last = stretches.at(-1)
    if (from >= to) return
    if (last?.marked === marked) last.text += original.slice(from, to)
    else stretches.push({ text: original.slice(from, to), marked })
  }
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    push(end, from, false)
    push(Math.max(end, from), to, true)
    end = Math.max(end, to)
  }
  push(end, original.length, false)
  return stretches
}
