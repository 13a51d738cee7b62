import { type Folded, rewritten } from './fold.ts'
import { foldWithYears } from './fold-years.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { inKana } from './kana-readings.ts'
import type { Lexicon } from './lexicon.ts'
import { type Spelling, spellingOf } from './spelling.ts'

/** One word of a query: a year, or a text with all the spellings to search for. */
export type SearchWord =
  | { kind: 'year'; typed: string; year: FiscalYear }
  | {
      kind: 'text'
      typed: string
      /** Its own, then those of its synonyms. */
      spellings: readonly Spelling[]
      /** Set for a word typed in kana only: then readings are compared too. */
      kana: Spelling | null
      /** The reading of a word such as 待ちにんずう or 住民表, which does not occur as typed. */
      aloud: Spelling | null
    }

export type TextWord = Extract<SearchWord, { kind: 'text' }>

const LONGEST_QUERY = 200
const WORD_LIMIT = 8
const AROUND =
  /^[「」『』（）()[\]【】、。，．,!?！？～〜・:：;；"'‘’“”…]+|[「」『』（）()[\]【】、。，．,!?！？～〜・:：;；"'‘’“”…]+$/gu
// No pattern here looks behind: Safari before 16.4 cannot read such a script.
const NUMBER_OF_YEAR = /(\d+)年度?(?!\d{1,2}月)の?/g
const ONLY_YEAR = /^(19[89]\d|20\d\d)$/
const SHORT_ERA_YEAR = /^(2\d|3[01])年度?$/
const HEISEI_OFFSET = 1988
const PROJECT_NUMBER = /^no\.(\d+)$|^(\d+)番$/g
const BLANK_BEFORE_CODE = /(施策)[\s\u3000]+(?=[\d０-９][-－ー−‐][\d０-９])/gu
const POLICY_CODE = /^施策(\d-\d)$/g

/** The words of a query, folded: at most eight, and of a very long input only the beginning. */
export function parseQuery(input: string, lexicon: Lexicon): SearchWord[] {
  return input
    .slice(0, LONGEST_QUERY)
    .normalize('NFC')
    .replace(BLANK_BEFORE_CODE, '$1')
    .split(/[\s\u3000]+/u)
    .map((chunk) => chunk.replace(AROUND, ''))
    .flatMap((chunk) => wordsOf(chunk, lexicon))
    .slice(0, WORD_LIMIT)
}

function wordsOf(chunk: string, lexicon: Lexicon): SearchWord[] {
  const folded = foldWithYears(chunk)
  const short = SHORT_ERA_YEAR.exec(folded.text)?.[1]
  if (short !== undefined) return [{ kind: 'year', typed: chunk, year: Number(short) + HEISEI_OFFSET }]
  const bareYear = ONLY_YEAR.exec(folded.text)?.[1]
  if (bareYear !== undefined) return [{ kind: 'year', typed: chunk, year: Number(bareYear) }]
  const years = [...folded.text.matchAll(NUMBER_OF_YEAR)]
    .filter(([, year]) => ONLY_YEAR.test(year ?? ''))
    .map(([written, year]) => ({ written, year: Number(year) }))
  if (years.length === 0) return textWord(chunk, lexicon)
  const rest = folded.text
    .replace(NUMBER_OF_YEAR, (written, year: string) => (ONLY_YEAR.test(year) ? '' : written))
    .replace(/^の|の$/g, '')
  const typed = (written: string) => (rest === '' ? chunk : written.replace(/の$/, ''))
  return [
    ...years.map(({ written, year }): SearchWord => ({ kind: 'year', typed: typed(written), year })),
    ...textWord(rest, lexicon),
  ]
}

/** A text word, ready to search for; null where nothing is left after folding. */
export function textWord(typed: string, lexicon: Lexicon): TextWord[] {
  const written = withNumbers(foldWithYears(typed))
  const own = spellingOf(typed, written)
  const { folded } = own
  if (folded === '') return []
  const synonyms = (lexicon.synonyms.get(folded) ?? []).filter((synonym) => synonym.folded !== folded)
  const read = inKana(written, lexicon.readings)
  return [
    {
      kind: 'text',
      typed,
      spellings: [own, ...synonyms],
      kana: /^[ぁ-ゖ]+$/.test(folded) ? own : null,
      aloud: canBeRead(folded, read.text) ? spellingOf(typed, read) : null,
    },
  ]
}

/**
 * Numbers of projects and policies in the form that the passages have: 「No.21」 and 「21番」 become no21, 「施策2-2」
 * becomes 2-2.
 */
function withNumbers(folded: Folded): Folded {
  const project = rewritten(folded, PROJECT_NUMBER, ([, number, counted]) => `no${number ?? counted}`)
  return rewritten(project, POLICY_CODE, ([, code]) => code ?? null)
}

/** Whether a word can be compared by its reading: part of it is kana, or every kanji has a reading. */
function canBeRead(folded: string, read: string): boolean {
  return read !== folded && (/[ぁ-ゖ]/.test(folded) || /^[ぁ-ゖ]+$/.test(read))
}
