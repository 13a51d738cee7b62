import { isStopWord } from './stop-words.ts'
import type { Lexicon } from './lexicon.ts'
import { parseQuery, type SearchWord, type TextWord } from './search-query.ts'
import { partsOf } from './split-compound.ts'

/** How what was typed is understood. */
export interface InterpretedQuery {
  words: readonly SearchWord[]
  /** Words that stood nowhere as they were typed, and what they were taken apart into. */
  apart: readonly { typed: string; parts: readonly string[] }[]
  /** What only asks and was not looked for, where other words were. */
  leftOut: readonly string[]
}

/** `isKnown`: whether a word stands somewhere. `standTogether`: whether words do, somewhere all of them. */
export function interpretQuery(
  lexicon: Lexicon,
  isKnown: (word: SearchWord) => boolean,
  standTogether: (words: readonly TextWord[]) => boolean,
): (input: string) => InterpretedQuery {
  /** A word that stands nowhere as typed: as it is read aloud, or in parts that stand somewhere together. */
  const resolved = (word: SearchWord): { words: readonly SearchWord[]; leftOut: readonly string[] } => {
    const asTyped = { words: [word], leftOut: [] }
    if (word.kind === 'year' || isKnown(word)) return asTyped
    const aloud: TextWord = { ...word, kana: word.aloud }
    if (word.aloud !== null && isKnown(aloud)) return { words: [aloud], leftOut: [] }
    return partsOf(word, lexicon).find(({ words }) => words.every(isKnown) && standTogether(words)) ?? asTyped
  }

  return (input) => {
    const typed = parseQuery(input, lexicon)
    const asking = typed.filter(onlyAsks)
    const telling = asking.length < typed.length ? typed.filter((word) => !onlyAsks(word)) : typed
    const understood = telling.map((word) => ({ word, ...resolved(word) }))
    return {
      words: understood.flatMap(({ words }) => words),
      apart: understood
        .filter(({ words }) => words.length > 1)
        .map(({ word, words }) => ({ typed: word.typed, parts: words.map((part) => part.typed) })),
      leftOut: [
        ...(asking.length < typed.length ? asking.map((word) => word.typed) : []),
        ...understood.flatMap(({ leftOut }) => leftOut),
      ],
    }
  }
}

function onlyAsks(word: SearchWord): boolean {
  return word.kind === 'text' && isStopWord(word.typed)
}
