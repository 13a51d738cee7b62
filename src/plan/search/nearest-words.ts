import type { Finding } from './finding.ts'
import { fold, foldText } from './fold.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { inKana, type ReadingTable } from './kana-view.ts'
import type { SearchDocument } from './search-documents.ts'

/** A word as it is shown and as it is compared. */
export interface ComparedWord {
  shown: string
  folded: string
  kana: string
}

const LEAST_LIKENESS = 0.34
const MOST_CANDIDATES = 15
const KATAKANA_WORD = /[ァ-ヶー]{3,}/gu
const KATAKANA_ALONE = /^[ァ-ヶーｦ-ﾟ]+$/u
const KANJI = /[\u4e00-\u9fff々]/
const ONE_SCRIPT = /^(?:[\u4e00-\u9fff々]+|[ぁ-ゖ]+)$/
/** Who types katakana means a word that is written so: コンヒニ is コンビニ rather than 今後. */
const WORTH_IN_OTHER_SCRIPT = 0.7

/** Every word that could be offered for one that was not found; of the texts themselves, those in katakana. */
export function knownWords(
  documents: readonly Pick<SearchDocument, 'own' | 'departments'>[],
  finding: Finding,
  glossary: Glossary,
  readings: ReadingTable,
): readonly ComparedWord[] {
  const words = new Set([
    ...Object.keys(finding.readings).filter((word) => word.length > 1),
    ...glossary.terms.map(({ term }) => term),
    ...finding.synonyms.flatMap((group) => ('same' in group ? group.same : group.finds)),
    ...documents.flatMap(({ departments }) => departments),
    ...documents.flatMap(({ own }) => own.flatMap(({ text }) => text.original.match(KATAKANA_WORD) ?? [])),
  ])
  return [...words].map((shown) => ({ shown, folded: foldText(shown), kana: inKana(fold(shown), readings).text }))
}

/** Finds the known words most like one that was not found, best first. */
export type WordsNear = (word: ComparedWord) => ComparedWord[]

/** By the pairs of letters they share, as written or as read; only words that share one are compared. */
export function wordsNear(known: readonly ComparedWord[]): WordsNear {
  const written = sharing(known.map(({ folded }) => folded))
  const read = sharing(known.map(({ kana }) => kana))
  return ({ shown, folded, kana }) => {
    const likeness = written(folded)
    for (const [index, alike] of read(kana)) {
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
    const oneIsEnough = text.length === 1 || !ONE_SCRIPT.test(text)
    for (const index of withPair.get(first) ?? []) if (oneIsEnough || shared.has(index)) count(index)
    return new Map([...shared].map(([index, both]) => [index, (2 * both) / (own.size + (pairs[index]?.size ?? 0))]))
  }
}

/** The first letter alone counts too: words that begin alike are nearer, and those of one letter can be compared. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length }, (_, index) => text.slice(Math.max(0, index - 1), index + 1)))
}
