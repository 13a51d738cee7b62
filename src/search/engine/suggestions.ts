import type { LexiconWords } from '../../plan/search-lexicon.ts'
import { fold, foldText } from './fold.ts'
import type { Glossary } from '../../plan/glossary.ts'
import { inKana, type ReadingTable } from './kana-readings.ts'
import type { SearchDocument } from './search-documents.ts'

/** A word as it is shown and as it is compared. */
export interface ComparedWord {
  shown: string
  folded: string
  kana: string
}

const LEAST_LIKENESS = 0.34
const MOST_CANDIDATES = 15
const LONG_WORD = 7
const KATAKANA_WORD = /[ァ-ヶー]{3,}/gu
const KANA_ALONE = /^[ぁ-ゖ]+$/
const KATAKANA_ALONE = /^[ァ-ヶーｦ-ﾟ]+$/u
/** 及び, 用い, 盛り込ん: no words that anyone looks for. Those that are, are synonyms or terms too. */
const ENDS_IN_HIRAGANA = /[ぁ-ゖ]$/u
const KANJI = /[\u4e00-\u9fff々]/
const HIRAGANA_FIRST = /^[ぁ-ゖ]/u
const ONE_SCRIPT = /^(?:[\u4e00-\u9fff々]+|[ぁ-ゖ]+)$/
/** Who types katakana means a word that is written so: コンヒニ is コンビニ rather than 今後. */
const WORTH_IN_OTHER_SCRIPT = 0.7

/** Every word that could be offered for one that was not found; of the texts themselves, those in katakana. */
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

/** Finds the known words most like one that was not found, best first. */
export type SuggestionsFor = (word: ComparedWord) => ComparedWord[]

/** By the pairs of letters they share, as written or as read; only words that share one are compared. */
export function suggestionsFor(known: readonly ComparedWord[]): SuggestionsFor {
  const written = sharing(known.map(({ folded }) => folded))
  const read = sharing(known.map(({ kana }) => kana))
  return ({ shown, folded, kana }) => {
    const likeness = written(folded)
    for (const index of likeness.keys()) {
      const other = known[index]?.folded ?? ''
      if (KANA_ALONE.test(folded + other) && !soundsAlike(folded, other)) likeness.delete(index)
    }
    for (const [index, alike] of read(kana)) {
      if (!soundsAlike(kana, known[index]?.kana ?? '')) continue
      const otherScript = KATAKANA_ALONE.test(shown) && KANJI.test(known[index]?.shown ?? '')
      const asRead = alike * (otherScript ? WORTH_IN_OTHER_SCRIPT : 1)
      likeness.set(index, Math.max(asRead, likeness.get(index) ?? 0))
    }
    return [...likeness]
      .filter(([, value]) => value >= LEAST_LIKENESS)
      .flatMap(([index, value]) => (known[index] ? [{ word: known[index], value }] : []))
      .sort((one, other) => other.value - one.value || one.word.shown.length - other.word.shown.length)
      .slice(0, MOST_CANDIDATES)
      .map(({ word }) => word)
  }
}

/**
 * Whether words that are alike in kana, or only as they are read, are near enough: one letter is another, two of a long word, or one
 * word holds the other. What has kanji without a reading is not compared so.
 */
function soundsAlike(one: string, other: string): boolean {
  if (KANJI.test(one)) return false
  if (one.includes(other) || other.includes(one)) return true
  return distance(one, other) <= (one.length < LONG_WORD ? 1 : 2)
}

/** How many letters must be changed, left out or put in to make one text the other. */
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
 * For a text: twice the pairs of letters that it shares with each of the texts, of all that both have: 1 for the same
 * text; texts that share none are left out.
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
    // One letter of several makes no likeness (入籍 is not near 入力, nor かに near 過去), unless the rest is in another
    // script (印かん is 印鑑).
    const oneIsEnough = text.length === 1 || (!ONE_SCRIPT.test(text) && !HIRAGANA_FIRST.test(text))
    for (const index of withPair.get(first) ?? []) if (oneIsEnough || shared.has(index)) count(index)
    return new Map([...shared].map(([index, both]) => [index, (2 * both) / (own.size + (pairs[index]?.size ?? 0))]))
  }
}

/** The first letter alone counts too: words that begin alike are nearer, and those of one letter can be compared. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length }, (_, index) => text.slice(Math.max(0, index - 1), index + 1)))
}
