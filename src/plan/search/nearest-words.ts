import type { Finding } from './finding.ts'
import { fold, foldText } from './fold.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { inKana, type ReadingTable } from './kana-view.ts'
import type { Department } from '../plan.ts'

/** A word that the plan knows, as it is shown and as it is compared. */
export interface KnownWord {
  shown: string
  folded: string
  kana: string
}

const LEAST_LIKENESS = 0.34
const MOST_CANDIDATES = 15

/** Every word that could be offered for one that was not found. */
export function knownWords(
  plan: { projects: readonly { departments: readonly Pick<Department, 'text'>[] }[] },
  finding: Finding,
  glossary: Glossary,
  readings: ReadingTable,
): readonly KnownWord[] {
  const words = new Set([
    ...Object.keys(finding.readings).filter((word) => word.length > 1),
    ...glossary.terms.map(({ term }) => term),
    ...finding.synonyms.flatMap((group) => ('same' in group ? group.same : group.finds)),
    ...plan.projects.flatMap(({ departments }) => departments.map(({ text }) => text)),
  ])
  return [...words].map((shown) => ({ shown, folded: foldText(shown), kana: inKana(fold(shown), readings).text }))
}

/** Finds the known words most like one that was not found, best first. */
export type WordsNear = (folded: string, kana: string) => KnownWord[]

/** By the pairs of letters they share, as written or as read; only words that share one are compared. */
export function wordsNear(known: readonly KnownWord[]): WordsNear {
  const written = sharing(known.map(({ folded }) => folded))
  const read = sharing(known.map(({ kana }) => kana))
  return (folded, kana) => {
    const likeness = written(folded)
    for (const [index, asRead] of read(kana)) likeness.set(index, Math.max(asRead, likeness.get(index) ?? 0))
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
    const shared = new Map<number, number>()
    for (const pair of own)
      for (const index of withPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    return new Map([...shared].map(([index, count]) => [index, (2 * count) / (own.size + (pairs[index]?.size ?? 0))]))
  }
}

/** The first letter alone counts too, so that words of one letter can be compared. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length }, (_, index) => text.slice(Math.max(0, index - 1), index + 1)))
}
