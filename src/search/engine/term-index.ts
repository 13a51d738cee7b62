import type { Passage } from './search-documents.ts'
import { holdsYears, type SearchWord } from './search-query.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Range } from '../../plan/highlighted-stretches.ts'
import { rangesOf, rangesRead } from './search-text.ts'
import { type Spelling, spellingOf } from './spelling.ts'

/** The passages that contain a word. */
export type TermIndex = (word: SearchWord) => ReadonlySet<Passage>

/** How many words are remembered: those of the last key strokes and their parts. */
const CACHE_LIMIT = 200

/** The ranges where a passage contains a word: in any of its spellings, or by its reading. */
export function* rangesIn(word: SearchWord, { text }: Passage): Generator<Range, void, undefined> {
  if (word.kind === 'year') {
    for (const year of word.years) yield* rangesOf(text, spellingOf(String(year)))
    return
  }
  for (const spelling of word.spellings) yield* rangesOf(text, spelling)
  if (word.kana !== null) yield* rangesRead(text, word.kana)
}

/** Looks a word up in all passages and remembers it: the next key stroke asks for most words again. */
export function createTermIndex(passages: readonly Passage[]): TermIndex {
  const remembered = new Map<string, ReadonlySet<Passage>>()
  // During one search every document asks for the same words.
  const ofWord = new WeakMap<SearchWord, ReadonlySet<Passage>>()
  const lookedUp = (word: SearchWord) => {
    const key = keyOf(word)
    const known = remembered.get(key)
    if (known) return known
    const matches = new Set(passages.filter((passage) => matchesPassage(word, passage)))
    const [oldest] = remembered.keys()
    if (oldest !== undefined && remembered.size >= CACHE_LIMIT) remembered.delete(oldest)
    remembered.set(key, matches)
    return matches
  }
  return (word) => {
    const matches = ofWord.get(word) ?? lookedUp(word)
    ofWord.set(word, matches)
    return matches
  }
}

function matchesPassage(word: SearchWord, passage: Passage): boolean {
  const { folded, kana } = passage.text
  // A code matches only as a whole: the 1 of 「H26 1」 is not a code.
  if (passage.kind === 'code')
    return word.kind === 'text' && word.spellings.some((spelling) => spelling.folded === folded.text)
  if (word.kind === 'year')
    return holdsYears(word, (year) => folded.text.includes(String(year)) && holdsYear(passage, year))
  const near =
    word.spellings.some((spelling) => folded.text.includes(spelling.folded)) ||
    (word.kana !== null && kana.text.includes(word.kana.folded))
  return near && occursIn(word, passage)
}

function holdsYear({ text }: Passage, year: FiscalYear): boolean {
  return rangesOf(text, spellingOf(String(year))).next().done === false
}

/** One match is enough: most texts contain a letter many times. */
function occursIn(word: SearchWord, passage: Passage): boolean {
  return rangesIn(word, passage).next().done === false
}

function keyOf(word: SearchWord): string {
  if (word.kind === 'year') return `${word.of} ${word.years.join()}`
  return [...word.spellings.map(keyed), word.kana === null ? '' : `read ${keyed(word.kana)}`].join('\n')
}

function keyed({ folded, long }: Spelling): string {
  return `${folded}:${long.join('-')}`
}
