import type { LexiconWords } from '../../plan/search-lexicon.ts'
import { fold } from './fold.ts'
import { inKana, type ReadingTable, readingTable } from './kana-readings.ts'
import { type Spelling, spellingOf } from './spelling.ts'

/** What the search knows of words, prepared once. */
export interface Lexicon {
  readings: ReadingTable
  /** By a folded word, and by the kana it is read as: the words that are looked for with it. */
  synonyms: ReadonlyMap<string, readonly Spelling[]>
}

/** Prepares readings and synonyms for comparing. */
export function lexiconOf(searchLexicon: LexiconWords): Lexicon {
  const readings = readingTable(searchLexicon.readings)
  const synonyms = new Map<string, Spelling[]>()
  for (const group of searchLexicon.synonyms) {
    const [typed, finds] = 'same' in group ? [group.same, group.same] : [group.typed, group.finds]
    const spellings = finds.map((shown) => spellingOf(shown))
    for (const key of new Set(typed.flatMap((word) => spoken(word, readings))))
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...spellings])
  }
  return { readings, synonyms }
}

/** A word as it is compared, and as it is read. */
function spoken(word: string, readings: ReadingTable): string[] {
  const folded = fold(word)
  return [folded.text, inKana(folded, readings).text]
}
