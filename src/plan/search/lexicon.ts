import type { Finding } from './finding.ts'
import { foldText } from './fold.ts'
import { type ReadingTable, readingTable } from './kana-view.ts'

/** A word as it is shown and as it is compared. */
export interface Spelling {
  shown: string
  folded: string
}

/** What the search knows of words, prepared once. */
export interface Lexicon {
  readings: ReadingTable
  /** By a folded word: the folded words that are looked for with it. */
  synonyms: ReadonlyMap<string, readonly Spelling[]>
}

/** Prepares readings and synonyms for comparing. */
export function lexiconOf({ readings, synonyms }: Finding): Lexicon {
  const table = new Map<string, Spelling[]>()
  for (const group of synonyms) {
    const [typed, finds] = 'same' in group ? [group.same, group.same] : [group.typed, group.finds]
    const folded = finds.map((shown) => ({ shown, folded: foldText(shown) }))
    for (const word of typed.map(foldText)) table.set(word, [...(table.get(word) ?? []), ...folded])
  }
  return { readings: readingTable(readings), synonyms: table }
}
