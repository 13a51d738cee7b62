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

/** The known words most like one that was not found, best first: by the pairs of letters they share, as written or as read. */
export function nearestWords(folded: string, kana: string, known: readonly KnownWord[]): KnownWord[] {
  return known
    .map((word) => ({ word, likeness: Math.max(likeness(folded, word.folded), likeness(kana, word.kana)) }))
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness || one.word.shown.length - other.word.shown.length)
    .slice(0, MOST_CANDIDATES)
    .map(({ word }) => word)
}

/** Twice the pairs of letters that two texts share, of all they have: 1 for the same text, 0 for nothing in common. */
export function likeness(one: string, other: string): number {
  const left = pairsOf(one)
  const right = pairsOf(other)
  if (left.length === 0 || right.length === 0) return 0
  const open = [...right]
  const shared = left.filter((pair) => {
    const place = open.indexOf(pair)
    if (place === -1) return false
    open.splice(place, 1)
    return true
  })
  return (2 * shared.length) / (left.length + right.length)
}

/** The first letter alone counts too, so that words of one letter can be compared. */
function pairsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(Math.max(0, index - 1), index + 1))
}
