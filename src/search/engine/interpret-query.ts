import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { isStopWord } from './stop-words.ts'
import type { Lexicon } from './lexicon.ts'
import { parseQuery, type SearchWord, type TextWord, textWord, type YearWord } from './search-query.ts'
import { DASH } from './standard-forms.ts'
import { partsOf } from './split-compound.ts'

/** How a query was understood. */
export interface InterpretedQuery {
  words: readonly SearchWord[]
  /** Words that do not occur as typed, and the parts that they were split into. */
  splits: readonly { typed: string; parts: readonly string[] }[]
  /** Stop words that were left out because there were other words. */
  leftOut: readonly string[]
}

const CALENDAR_MONTH = /^(\d{4})年(\d{1,2})月$/
const FIRST_MONTH = 4
/** Signs between words; a dash may be a long vowel. */
const SIGNS = new RegExp(`(?:(?!${DASH.source})[\\p{P}\\p{Sm}])+`, 'u')

/** The fiscal year of a calendar month that no text names: 2010年4月 is in 2010年度. Others stay as they are. */
function fiscalYearOf(word: TextWord): YearWord | null {
  const [, year, month] = CALENDAR_MONTH.exec(word.spellings[0]?.folded ?? '') ?? []
  if (year === undefined) return null
  const fiscalYear = Number(year) - (Number(month) < FIRST_MONTH ? 1 : 0)
  return { kind: 'year', typed: word.typed, years: [fiscalYear], of: 'every' }
}

/**
 * Interprets a query. `fiscalYears`: the plan's. `isKnown`: whether a word occurs anywhere. `standTogether`: whether all
 * these words fit one document.
 */
export function interpretQuery(
  lexicon: Lexicon,
  fiscalYears: readonly FiscalYear[],
  isKnown: (word: SearchWord) => boolean,
  standTogether: (words: readonly SearchWord[]) => boolean,
): (input: string) => InterpretedQuery {
  /**
   * Other readings of a word that does not occur as typed: as it is read aloud, or split into parts that occur
   * together.
   */
  const resolved = (word: SearchWord): { words: readonly SearchWord[]; leftOut: readonly string[] } => {
    const asTyped = { words: [word], leftOut: [] }
    if (word.kind === 'year') {
      const together = word.years.length === 1 || standTogether([word])
      return together ? asTyped : { words: [{ ...word, of: 'any' }], leftOut: [] }
    }
    if (isKnown(word)) return asTyped
    const ofMonth = fiscalYearOf(word)
    if (ofMonth !== null) return { words: [ofMonth], leftOut: [] }
    const aloud: TextWord = { ...word, kana: word.aloud }
    if (word.aloud !== null && isKnown(aloud)) return { words: [aloud], leftOut: [] }
    const parts = partsOf(word, lexicon).find(({ words }) => words.every(isKnown) && standTogether(words))
    return parts ?? atSigns(word) ?? asTyped
  }

  /** 住民票、戸籍 and 住民票(写し) in their words, where all of them are known. */
  function atSigns({ typed }: TextWord) {
    const pieces = typed.split(SIGNS).filter((piece) => piece !== '')
    if (pieces.length < 2) return null
    const parts = pieces.flatMap((piece) => textWord(piece, lexicon)).map(resolved)
    const words = parts.flatMap((part) => part.words)
    return words.every(isKnown) ? { words, leftOut: parts.flatMap(({ leftOut }) => leftOut) } : null
  }

  return (input) => {
    const typed = parseQuery(input, lexicon, fiscalYears)
    const asking = typed.filter(onlyAsks)
    const content = asking.length < typed.length ? typed.filter((word) => !onlyAsks(word)) : typed
    const understood = content.map((word) => ({ word, ...resolved(word) }))
    return {
      words: understood.flatMap(({ words }) => words),
      splits: understood
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
