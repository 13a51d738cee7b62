import type { Language } from '../../src/plan/languages.ts'
import { type Groups, WRITTEN_YEARS, writtenYears } from './written-years.ts'

/**
 * The numbers of a Japanese text, sorted: a fiscal year as `FY2012`, a calendar year as `2016`, a month as `month 1`, every
 * other number by its value (10万 is `100000`, 二つ is `2`). Of a range both ends; a number that stands twice is there
 * twice.
 */
export function numbersOfOriginal(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/gu, '')
  return [...plain.matchAll(ORIGINAL)].flatMap(({ groups = {} }) => originalNumbers(groups)).sort()
}

const OTHER_NUMBERS = String.raw`(?<month>\d{1,2})月|(?<digits>\d+(?:\.\d+)?)(?<scale>[万億])?|(?<kanji>[一二三四五六七八九])つ`
const ORIGINAL = new RegExp(`${WRITTEN_YEARS}|${OTHER_NUMBERS}`, 'gu')
const SCALES: Record<string, number> = { 万: 10_000, 億: 100_000_000 }

function originalNumbers(groups: Groups): string[] {
  const { month, digits, scale, kanji } = groups
  const years = writtenYears(groups)
  if (years.length > 0) return years.map(({ year, fiscal }) => `${fiscal ? 'FY' : ''}${year}`)
  if (month !== undefined) return [`month ${month}`]
  if (kanji !== undefined) return [String('〇一二三四五六七八九'.indexOf(kanji))]
  return [String(Number(digits) * (SCALES[scale ?? ''] ?? 1))]
}

/** The same of a translation, in the way its language writes years, months and numbers. Sorted. */
export function numbersOfTranslation(text: string, language: Language): string[] {
  const { pattern, months, words } = notationOf(language)
  const plain = withoutProperNames(text, language).replace(/(?<=\d),(?=\d{3})/gu, '')
  return [...plain.matchAll(pattern)].map(({ groups = {} }) => numberOf(groups)).sort()

  function numberOf({ fiscal, month, digits, word = '' }: Groups): string {
    if (fiscal !== undefined) return `FY${/\d{4}/u.exec(fiscal)?.[0] ?? ''}`
    if (month !== undefined) return `month ${months.get(month) ?? ''}`
    return String(digits === undefined ? words.get(word.toLowerCase()) : Number(digits))
  }
}

interface Notation {
  pattern: RegExp
  months: ReadonlyMap<string, number>
  words: ReadonlyMap<string, number>
}

/** One for a language and all its texts: an eighth of the import's time went into making the same pattern anew. */
const notations = new WeakMap<Language, Notation>()

function notationOf(language: Language): Notation {
  const known = notations.get(language)
  if (known) return known
  const words = new Map(Object.entries(language.numberWords))
  const months = new Map(language.months.map((name, index) => [name, index + 1]))
  const pattern = new RegExp(
    [
      `(?<fiscal>${escaped(language.fiscalYear).replace('\\{year\\}', '\\d{4}')})`,
      `(?<month>${[...months.keys()].map((name) => whole(name)).join('|')})`,
      String.raw`(?<digits>\d+(?:\.\d+)?)`,
      ...(words.size === 0 ? [] : [`(?<word>${[...words.keys()].map((word) => whole(word, true)).join('|')})`]),
    ].join('|'),
    'gu',
  )
  const made = { pattern, months, words }
  notations.set(language, made)
  return made
}

/** Takes out the names with digits that the language lists. */
export function withoutProperNames(text: string, { names }: Language): string {
  return names.reduce((left, name) => left.replaceAll(name, ''), text)
}

/** The pattern of a whole word: no Latin letter and no digit touches it. `anyCase`: with a small or a capital first letter. */
function whole(word: string, anyCase = false): string {
  const [first = '', ...rest] = escaped(word)
  const start = anyCase && /[a-z]/u.test(first) ? `[${first}${first.toUpperCase()}]` : first
  return String.raw`(?<![\p{Script=Latin}\d])${start}${rest.join('')}(?![\p{Script=Latin}\d])`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
}
