import { eraYear, fromHeisei, type FiscalYear } from '../../src/plan/fiscal-year.ts'
import { normalised } from './marks.ts'

/** The fiscal years in a tag; empty without a tag; or a fault. */
export type YearsRead = { years: FiscalYear[]; fault: null } | { years: null; fault: string | null }

const NONE: YearsRead = { years: null, fault: null }
/** (H26), (H22~24), (H25~H26): in the normalised text all eleven spellings are one of these. */
const TAG = /\(\s*H(\d{1,2})(?:\s*[~〜]\s*H?(\d{1,2}))?\s*\)$/u
const TAG_BEFORE_MORE = /\(\s*H\d[^()]*\)(?!$)/u
const TAG_UNREADABLE = /\([H\d~〜,、・\s平成年度-]*\)$/u
const LABEL = /^H(\d{1,2})(?:\s*[~〜]\s*H?(\d{1,2}))?\s*:/u
/** A sentence that begins with its year. 「平成25年度の…」 and 「平成24年度内に…」 do not count. */
const OPENING_YEAR = /^(?:平成|H)(\d{1,2})年度に/u

/** The years of the tag that ends an achievement. */
export function tagYears(text: string, plan: readonly FiscalYear[]): YearsRead {
  const plain = normalised(text)
  if (TAG_BEFORE_MORE.test(plain))
    return broken('年度の印のあとに文が続いています。印は文の終わりに一つだけ置いてください')
  const match = TAG.exec(plain)
  if (match) return range(match[1], match[2], plan)
  return TAG_UNREADABLE.test(plain) ? broken('年度の印が読めません。「（H22）」や「（H22～H24）」の形が必要です') : NONE
}

/** Whether the text ends with a year tag, readable or not in the plan's years. */
export function endsWithTag(text: string): boolean {
  return TAG.test(normalised(text))
}

/** Whether the text contains anything like a year tag. */
export function holdsTag(text: string): boolean {
  const plain = normalised(text)
  return TAG.test(plain) || TAG_BEFORE_MORE.test(plain)
}

/** The years of the label that a detail begins with: 「H22：開催回数1回」. */
export function labelYears(text: string, plan: readonly FiscalYear[]): YearsRead {
  const plain = normalised(text)
  const match = LABEL.exec(plain)
  if (match) return range(match[1], match[2], plan)
  return /^H\d/u.test(plain) ? broken('内訳の年度が読めません。「H22：」の形が必要です') : NONE
}

/** The year with which a sentence without a tag begins: 「平成25年度に…」. */
export function sentenceYears(text: string, plan: readonly FiscalYear[]): YearsRead {
  const match = OPENING_YEAR.exec(normalised(text))
  return match ? range(match[1], undefined, plan) : NONE
}

function range(first: string | undefined, last: string | undefined, plan: readonly FiscalYear[]): YearsRead {
  const from = fromHeisei(Number(first))
  const to = last === undefined ? from : fromHeisei(Number(last))
  if (last !== undefined && to <= from) return broken(`年度の範囲H${first}～H${last}が逆か、同じ年度です`)
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const outside = years.find((year) => !plan.includes(year))
  if (outside !== undefined)
    return broken(`平成${outside - fromHeisei(0)}年度は計画の年度（${planName(plan)}）にありません`)
  return { years, fault: null }
}

function planName(plan: readonly FiscalYear[]): string {
  return plan.map((year) => `H${eraYear(year).year}`).join('、')
}

function broken(fault: string): YearsRead {
  return { years: null, fault }
}
