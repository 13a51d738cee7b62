import type { Range } from '../../plan/highlighted-stretches.ts'
import type { Passage } from './search-documents.ts'

/** A passage of a result with the ranges that match; `depth`: 0, or how deep it is among the lines of an achievement. */
export interface ShownPassage {
  passage: Passage
  ranges: readonly Range[]
  depth: number
}

/**
 * The passages of a result that are shown, in the document's order: those that match, and the title or achievement to which
 * they belong. A line comes with the lines above it, on which it depends, and with the lines under it, which complete it.
 * If some lines under it match too, only those are shown.
 */
export function shownPassages(passages: readonly Omit<ShownPassage, 'depth'>[]): ShownPassage[] {
  const matches = passages.flatMap(({ passage: { id }, ranges }) => (id !== null && ranges.length > 0 ? [id] : []))
  const deepest = matches.filter((id) => !matches.some((other) => isUnder(other, id)))
  return passages
    .filter(
      ({ passage: { kind, id }, ranges }) =>
        ranges.length > 0 ||
        kind === 'title' ||
        kind === 'achievement' ||
        (id !== null && deepest.some((match) => isUnder(match, id) || isUnder(id, match))),
    )
    .map((shown) => ({ ...shown, depth: shown.passage.kind === 'detail' ? depthOf(shown.passage.id) : 0 }))
}

/** Whether the line with this id stands under the other: p2-a9-1 under p2-a9. */
function isUnder(id: string, other: string): boolean {
  return id.startsWith(`${other}-`)
}

/** p2-a9-1 is directly under an achievement: 1. */
function depthOf(id: string | null): number {
  return (id ?? '').split('-').length - 2
}
