import { type Folded, rewritten } from './fold.ts'
import { foldWithYears } from './fold-years.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { inKana } from './kana-readings.ts'
import type { Lexicon } from './lexicon.ts'
import { type Spelling, spellingOf } from './spelling.ts'
import { DASH } from './standard-forms.ts'
import { usualYears } from './year-notations.ts'
import { joinYears, shortYear, type YearSpan, yearSpansIn } from './year-spans.ts'

/** One word of a query: a year or a range or list of them, or a text with all the spellings to search for. */
export type SearchWord =
  | {
      kind: 'year'
      typed: string
      /** One, or those of a range or a list. */
      years: readonly FiscalYear[]
      /** Whether a record must be of every one of them; of any, where there is no such record. */
      of: 'every' | 'any'
    }
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

export type YearWord = Extract<SearchWord, { kind: 'year' }>
export type TextWord = Extract<SearchWord, { kind: 'text' }>

const LONGEST_QUERY = 200
const WORD_LIMIT = 8
/** Signs, but no letter or number in a frame (№, ㈱, ①), no radical, no mark of a kana, and no %. */
const isAround = (sign: string) =>
  /[\p{P}\p{S}]/u.test(sign) && !/[\p{L}\p{N}\p{M}\p{Script=Han}%]/u.test(sign + sign.normalize('NFKC'))
// No pattern here looks behind: Safari before 16.4 cannot read such a script.
/** Signs that people type between words, but not those within a list of years or in a number. */
const BETWEEN_WORDS = /([^\d０-９年度])[,，+＋|｜]+(?=[^\d０-９])/gu
/** Emoji, and halves of letters that were cut: no text has them. Some emoji are letters in a frame (🈚), one is a dash. */
const PICTURES = /\p{Extended_Pictographic}\ufe0f|\u200d|[\p{Emoji_Presentation}\p{Emoji_Modifier}\p{Cs}]/gu
const NUMBER_OF_YEAR = /(\d+)年度?(?!\d{1,2}月)の?/g
const ONLY_YEAR = /^(19[89]\d|20\d\d)$/
const SHORT_ERA_YEAR = /^(?:(\d{1,2})年度|(2\d|3[01])年)$/
const PROJECT_NUMBER = /^no\.(\d+)$|^(\d+)番$/g
const BLANK_BEFORE_CODE = /(施策|分野)[\s\u3000]+(?=[\d０-９][-－ー−‐][\d０-９])/gu
const BLANK_BEFORE_NUMBER = /(№|[NnＮｎ][OoＯｏ][.．]?)[\s\u3000]+(?=[\d０-９])/gu
const POLICY_CODE = /^(?:施策|分野)(\d-\d)$/g

/**
 * The words of a query, folded: at most eight, and of a very long input only the beginning. `plan`: the plan's years, for
 * those that are typed without an era.
 */
export function parseQuery(input: string, lexicon: Lexicon, plan: readonly FiscalYear[]): SearchWord[] {
  return joinYears(usualYears(withoutPictures(input.slice(0, LONGEST_QUERY).normalize('NFC'))))
    .replace(BLANK_BEFORE_CODE, '$1')
    .replace(BLANK_BEFORE_NUMBER, '$1')
    .replace(BETWEEN_WORDS, '$1 ')
    .split(/[\s\u3000]+/u)
    .map(withoutSignsAround)
    .flatMap((chunk) => wordsOf(chunk, lexicon, plan))
    .slice(0, WORD_LIMIT)
}

/** A query without its pictures; one of pictures alone stays as it is, because it finds nothing. */
function withoutPictures(query: string): string {
  const isLetterOrDash = (picture: string) => picture.normalize('NFKC') !== picture || DASH.test(picture)
  const words = query.replace(PICTURES, (picture) => (isLetterOrDash(picture) ? picture : ' '))
  return words.trim() === '' ? query : words
}

/** 「住民票」, ●住民票, ＜住民票＞: what stands around a word belongs to the text it was copied from. */
function withoutSignsAround(chunk: string): string {
  const letters = [...chunk]
  const from = letters.findIndex((letter) => !isAround(letter))
  if (from === -1) return ''
  // A dash at the end may be a long vowel: センタ-
  while (letters.slice(-1).some((letter) => isAround(letter) && !DASH.test(letter))) letters.pop()
  return letters.slice(from).join('')
}

function wordsOf(chunk: string, lexicon: Lexicon, plan: readonly FiscalYear[]): SearchWord[] {
  const { text } = foldWithYears(chunk)
  const [, short, shortCalendar = short] = SHORT_ERA_YEAR.exec(text) ?? []
  const ofEra = shortCalendar === undefined ? null : shortYear(Number(shortCalendar), plan)
  if (ofEra !== null) return [{ kind: 'year', typed: chunk, years: [ofEra], of: 'every' }]
  const bareYear = ONLY_YEAR.exec(text)?.[1]
  if (bareYear !== undefined) return [{ kind: 'year', typed: chunk, years: [Number(bareYear)], of: 'every' }]
  const found = yearsIn(text, plan)
  if (found.length === 0) return textWord(chunk, lexicon)
  const rest = [...found, { from: text.length, to: 0 }]
    .map(({ from }, index) => text.slice(found[index - 1]?.to ?? 0, from))
    .map((between) => withoutSignsAround(between.replace(/^の|の$/g, '')))
    .filter((between) => between !== '')
  const typed = (written: string) => (rest.length === 0 && found.length === 1 ? chunk : written.replace(/の$/, ''))
  return [
    ...found.map(({ from, to, years }): SearchWord => ({
      kind: 'year',
      typed: typed(text.slice(from, to)),
      years,
      of: 'every',
    })),
    ...rest.flatMap((between) => textWord(between, lexicon)),
  ]
}

/** The years that a folded text names, one by one or as a range or list, in order. */
function yearsIn(text: string, plan: readonly FiscalYear[]): YearSpan[] {
  const spans = yearSpansIn(text, plan)
  const single = [...text.matchAll(NUMBER_OF_YEAR)].flatMap(({ 0: written, 1: year = '', index = 0 }) => {
    const inSpan = spans.some(({ from, to }) => from <= index && index < to)
    return inSpan || !ONLY_YEAR.test(year) ? [] : [{ from: index, to: index + written.length, years: [Number(year)] }]
  })
  return [...spans, ...single].sort((one, other) => one.from - other.from)
}

const yearWords = new Map<FiscalYear, YearWord>()

/** The word of one year: always the same object, so that what was looked up for it is found again. */
export function yearWord(year: FiscalYear): YearWord {
  const word = yearWords.get(year) ?? { kind: 'year', typed: String(year), years: [year], of: 'every' }
  yearWords.set(year, word)
  return word
}

/** Whether the years that something is of, or names, are those that the word asks for. */
export function holdsYears({ years, of }: YearWord, holds: (year: FiscalYear) => boolean): boolean {
  return of === 'every' ? years.every(holds) : years.some(holds)
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
 * Numbers of projects and policies in the form that the passages have: 「No.21」 and 「21番」 become no21, 「施策2-2」 and 「分野2-2」
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
