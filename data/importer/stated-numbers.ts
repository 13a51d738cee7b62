import { type Groups, WRITTEN_YEARS, writtenYears } from './written-years.ts'

/** What a text states in numbers. Two texts that say the same have the same. */
export interface StatedNumbers {
  /** 「2012年度」 or, for a calendar year, 「2016年」, each once, sorted. Of a range the first and the last. */
  years: string[]
  /** Every other number in the text's order; 「10万」 is 100000, 「二つ」 is 2. */
  others: number[]
}

const YEAR = new RegExp(WRITTEN_YEARS, 'gu')

const KANJI_DIGITS = '〇一二三四五六七八九'
const COUNTED = /(?<digits>\d+)(?<tenThousands>万)?|(?<kanji>[一二三四五六七八九])(?=[つ人回年月日台件枚階時社])/gu
/** Numbers written in kana could not be compared; 「ひとつにまとめる」 is no number. */
const KANA_NUMBERS: readonly [RegExp, string][] = [
  [/ふたつ/gu, '2つ'],
  [/みっつ/gu, '3つ'],
  [/よっつ/gu, '4つ'],
  [/いつつ/gu, '5つ'],
]

/** The years and the other numbers of a text, in any of the notations that the city or we use. */
export function statedNumbers(text: string): StatedNumbers {
  const plain = KANA_NUMBERS.reduce(
    (written, [kana, digits]) => written.replace(kana, digits),
    text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/gu, ''),
  )
  const years = [...plain.matchAll(YEAR)].flatMap(({ groups = {} }) =>
    writtenYears(groups).map(({ year, fiscal }) => `${year}${fiscal ? '年度' : '年'}`),
  )
  return {
    years: [...new Set(years)].sort(),
    others: [...plain.replace(YEAR, '年').matchAll(COUNTED)].map(({ groups = {} }) => countOf(groups)),
  }
}

function countOf({ digits, tenThousands, kanji }: Groups): number {
  if (kanji !== undefined) return KANJI_DIGITS.indexOf(kanji)
  return Number(digits) * (tenThousands === undefined ? 1 : 10_000)
}

/** The years and numbers of `text` that are not those of the `original`, in words for who writes it. */
export function numberFaultsBetween(original: string, text: string): string[] {
  const stated = statedNumbers(original)
  const written = statedNumbers(text)
  const faults: string[] = []
  if (stated.years.join() !== written.years.join())
    faults.push(`年は${listed(stated.years)}です（ここでは${listed(written.years)}）。原文と同じ年にしてください`)
  if (stated.others.join() !== written.others.join())
    faults.push(
      `数は${listed(stated.others)}の順です（ここでは${listed(written.others)}）。原文と同じ数を、同じ順に書いてください`,
    )
  return faults
}

function listed(values: readonly (string | number)[]): string {
  return values.length === 0 ? 'なし' : values.join('、')
}

const OUR_YEARS =
  /\d{4}年度（(?:平成|令和)(?:元|\d{1,2})年度）|\d{4}年（(?:平成|令和)(?:元|\d{1,2})年）|\d{4}年度から\d{4}年度まで/gu

/** Years that are not written as 「2012年度（平成24年度）」, 「2016年（平成28年）」 or 「2010年度から2012年度まで」. */
export function yearNotationFaults(text: string): string[] {
  const rest = text.replace(OUR_YEARS, '')
  return [...rest.matchAll(/(?:19|20)\d{2}年度?|(?:平成|令和)(?:元|\d*)/gu)].map(
    ([year]) => `「${year}」を、「2012年度（平成24年度）」か「2010年度から2012年度まで」の形で書いてください`,
  )
}
