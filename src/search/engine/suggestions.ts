import type { LexiconWords } from '../../plan/search-lexicon.ts'
import { fold, foldText } from './fold.ts'
import type { Glossary } from '../../plan/glossary.ts'
import { inKana, type ReadingTable } from './kana-readings.ts'
import type { SearchDocument } from './search-documents.ts'

/** A word as it is shown, and folded for comparison. */
export interface ComparedWord {
  shown: string
  folded: string
  kana: string
}

const LIKENESS_MIN = 0.34
const CANDIDATE_LIMIT = 15
const LONG_WORD = 7
const KATAKANA_WORD = /[ァ-ヶー]{3,}/gu
const ONLY_KANA = /^[ぁ-ゖ]+$/
const ONLY_KATAKANA = /^[ァ-ヶーｦ-ﾟ]+$/u
/** 及び, 用い, 盛り込ん: nobody searches for such words. Useful words of this form are also synonyms or terms. */
const ENDS_IN_HIRAGANA = /[ぁ-ゖ]$/u
const KANJI = /[\u4e00-\u9fff々]/
const HIRAGANA_FIRST = /^[ぁ-ゖ]/u
const ONE_SCRIPT = /^(?:[\u4e00-\u9fff々]+|[ぁ-ゖ]+)$/
/** Katakana input means a katakana word: コンヒニ is コンビニ rather than 今後. */
const OTHER_SCRIPT_WEIGHT = 0.7

/** Every word that can be suggested for an unknown one; from the texts themselves, only those in katakana. */
export function knownWords(
  documents: readonly Pick<SearchDocument, 'own' | 'departments'>[],
  searchLexicon: LexiconWords,
  glossary: Glossary,
  readings: ReadingTable,
): readonly ComparedWord[] {
  const words = new Set([
    ...Object.keys(searchLexicon.readings).filter((word) => word.length > 1 && !ENDS_IN_HIRAGANA.test(word)),
    ...glossary.terms.map(({ term }) => term),
    ...searchLexicon.synonyms.flatMap((group) => ('same' in group ? group.same : group.finds)),
    ...documents.flatMap(({ departments }) => departments),
    ...documents.flatMap(({ own }) => own.flatMap(({ text }) => text.original.match(KATAKANA_WORD) ?? [])),
  ])
  return [...words].map((shown) => ({ shown, folded: foldText(shown), kana: inKana(fold(shown), readings).text }))
}

/** Finds the known words that are most similar to an unknown one, best first. */
export type SuggestionsFor = (word: ComparedWord) => ComparedWord[]

/** Compared by shared pairs of letters, as written or as read; only words that share a pair are compared. */
export function suggestionsFor(known: readonly ComparedWord[]): SuggestionsFor {
  const written = sharing(known.map(({ folded }) => folded))
  const read = sharing(known.map(({ kana }) => kana))
  return ({ shown, folded, kana }) => {
    const likeness = written(folded)
    for (const index of likeness.keys()) {
      const other = known[index]?.folded ?? ''
      if (ONLY_KANA.test(folded + other) && !soundsAlike(folded, other)) likeness.delete(index)
    }
    for (const [index, alike] of read(kana)) {
      if (!soundsAlike(kana, known[index]?.kana ?? '')) continue
      const otherScript = ONLY_KATAKANA.test(shown) && KANJI.test(known[index]?.shown ?? '')
      const asRead = alike * (otherScript ? OTHER_SCRIPT_WEIGHT : 1)
      likeness.set(index, Math.max(asRead, likeness.get(index) ?? 0))
    }
    return [...likeness]
      .filter(([, value]) => value >= LIKENESS_MIN)
      .flatMap(([index, value]) => (known[index] ? [{ word: known[index], value }] : []))
      .sort((one, other) => other.value - one.value || one.word.shown.length - other.word.shown.length)
      .slice(0, CANDIDATE_LIMIT)
      .map(({ word }) => word)
  }
}

/**
 * Whether two words are similar enough in kana or in their readings: one letter differs, two of a long word, or one
 * contains the other. Words with a kanji without a reading are not compared this way.
 */
function soundsAlike(one: string, other: string): boolean {
  if (KANJI.test(one)) return false
  if (one.includes(other) || other.includes(one)) return true
  return distance(one, other) <= (one.length < LONG_WORD ? 1 : 2)
}

/** The edit distance: how many letters must be changed, removed or inserted to turn one text into the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1]
    for (const [index, expected] of [...other].entries())
      next.push(
        Math.min((row[index] ?? 0) + Number(letter !== expected), (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * The similarity of a text to each of the texts: twice the number of shared letter pairs, divided by all pairs of both;
 * 1 for the same text. Texts that share none are left out.
 */
function sharing(texts: readonly string[]): (text: string) => Map<number, number> {
  const pairs = texts.map(pairsOf)
  const withPair = new Map<string, number[]>()
  pairs.forEach((own, index) => {
    for (const pair of own) withPair.set(pair, [...(withPair.get(pair) ?? []), index])
  })
  return (text) => {
    const own = pairsOf(text)
    const [first = '', ...others] = own
    const shared = new Map<number, number>()
    const count = (index: number) => shared.set(index, (shared.get(index) ?? 0) + 1)
    for (const pair of others) withPair.get(pair)?.forEach(count)
    // One shared letter of several is not enough (入籍 is not similar to 入力, nor かに to 過去), unless the rest is in
    // another script (印かん is 印鑑).
    const oneIsEnough = text.length === 1 || (!ONE_SCRIPT.test(text) && !HIRAGANA_FIRST.test(text))
    for (const index of withPair.get(first) ?? []) if (oneIsEnough || shared.has(index)) count(index)
    return new Map([...shared].map(([index, both]) => [index, (2 * both) / (own.size + (pairs[index]?.size ?? 0))]))
  }
}

/**
 * The first letter alone counts as a pair too: words with the same beginning are more similar, and words of one letter
 * can be compared.
 */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length }, (_, index) => text.slice(Math.max(0, index - 1), index + 1)))
}
