import type { LexiconWords } from '../../plan/search-lexicon.ts'
import { fold } from './fold.ts'
import { inKana, type ReadingTable, readingTable } from './kana-readings.ts'
import { type Spelling, spellingOf } from './spelling.ts'

/** Readings and synonyms, prepared once for the search. */
export interface Lexicon {
  readings: ReadingTable
  /** Synonyms, by the folded word and by its reading in kana. */
  synonyms: ReadonlyMap<string, readonly Spelling[]>
}

/** Prepares readings and synonyms for comparison. */
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

/** A word, folded, and its reading. */
function spoken(word: string, readings: ReadingTable): string[] {
  const folded = fold(word)
  return [folded.text, inKana(folded, readings).text]
}
