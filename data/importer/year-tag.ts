import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import type { PlanForm } from './form.ts'
import { normalised } from './marks.ts'
import { ERA_LETTERS, ERA_NAMES, yearInStyle, yearPhrase, type YearPhrase } from './year-phrase.ts'

/** The fiscal years in a tag; empty without a tag; or a fault. */
export type YearsRead = { years: FiscalYear[]; fault: null } | { years: null; fault: string | null }

/** What years are read with: the plan's, and the notations of its form. */
export interface YearContext {
  fiscalYears: readonly FiscalYear[]
  form: PlanForm
}

const NONE: YearsRead = { years: null, fault: null }
const LAST_BRACKETS = /\(([^()]*)\)$/u
const BRACKETS = /\(([^()]*)\)(?!$)/gu
/** Brackets with nothing but the letters of a tag. */
const UNREADABLE = new RegExp(
  `^[${ERA_LETTERS.slice(1, -1)}\\d~〜,、・\\s${ERA_NAMES.replaceAll('|', '')}元年度-]*$`,
  'u',
)
const LETTER_FIRST = new RegExp(`^\\s*${ERA_LETTERS}\\d`, 'u')
const LABEL = /^([^:]{2,16}):/u
/** A sentence that begins with its year. 「平成25年度の…」 and 「平成24年度内に…」 do not count. */
const OPENING_YEAR = new RegExp(`^((?:(?:${ERA_NAMES}|${ERA_LETTERS})(?:元|\\d{1,2})|(?:19|20)\\d{2})年度)に`, 'u')

/** The years of the tag that ends an achievement. */
export function tagYears(text: string, context: YearContext): YearsRead {
  if (tagBeforeMore(text, context.form))
    return broken('年度の印のあとに文が続いています。印は文の終わりに一つだけ置いてください')
  const inner = LAST_BRACKETS.exec(normalised(text))?.[1]
  if (inner === undefined) return NONE
  const tag = tagIn(inner, context.form)
  if (tag) return inPlan(tag, context)
  if (!UNREADABLE.test(inner)) return NONE
  const examples = context.form.tagExamples
  return yearPhrase(inner)
    ? broken(
        `年度の印「（${inner}）」の形が、form.jsonのtags（${examples}）にありません。本文のとおりなら、例として足してください`,
      )
    : broken(`年度の印「（${inner}）」が読めません。${examples}の形が必要です`)
}

/** Whether the text ends with a year tag, readable or not in the plan's years. */
export function endsWithTag(text: string, form: PlanForm): boolean {
  const inner = LAST_BRACKETS.exec(normalised(text))?.[1]
  return inner !== undefined && tagIn(inner, form) !== null
}

/** Whether the text contains anything like a year tag. */
export function holdsTag(text: string, form: PlanForm): boolean {
  return endsWithTag(text, form) || tagBeforeMore(text, form)
}

/** The years of the label that a detail begins with: 「H22：開催回数1回」. */
export function labelYears(text: string, context: YearContext): YearsRead {
  const plain = normalised(text)
  const label = LABEL.exec(plain)?.[1]
  const read = label === undefined ? null : tagIn(label, context.form)
  if (read) return inPlan(read, context)
  return context.form.tagStyles.has('letter') && LETTER_FIRST.test(plain)
    ? broken(`内訳の年度が読めません。「${context.form.tags[0]?.slice(1, -1) ?? ''}：」の形が必要です`)
    : NONE
}

/** The year with which a sentence without a tag begins: 「平成25年度に…」. */
export function sentenceYears(text: string, context: YearContext): YearsRead {
  const opening = OPENING_YEAR.exec(normalised(text))?.[1]
  const read = opening === undefined ? null : yearPhrase(opening)
  return read ? inPlan(read, context) : NONE
}

/** The years in brackets, if they are written in a way that the plan's form has. */
function tagIn(text: string, form: PlanForm): YearPhrase | null {
  const read = yearPhrase(text)
  return read && form.tagNotations.has(`${read.style} ${read.shape}`) ? read : null
}

/** A letter with a year in brackets can be nothing else; 「令和4年度」 in them is a tag only after the end of a sentence. */
function tagBeforeMore(text: string, form: PlanForm): boolean {
  const plain = normalised(text)
  return [...plain.matchAll(BRACKETS)].some(({ 1: inner = '', index }) => {
    if (form.tagStyles.has('letter') && LETTER_FIRST.test(inner)) return true
    return tagIn(inner, form) !== null && plain.charAt(index - 1) === '。'
  })
}

function inPlan({ years, style, reversed }: YearPhrase, { fiscalYears }: YearContext): YearsRead {
  if (reversed) return broken('年度の範囲が逆か、同じ年度です。はじめの年度から書いてください')
  const outside = years.find((year) => !fiscalYears.includes(year))
  if (outside === undefined) return { years, fault: null }
  const plan = fiscalYears.map((year) => yearInStyle(year, style)).join('、')
  return broken(`${yearInStyle(outside, 'era')}は計画の年度（${plan}）にありません`)
}

function broken(fault: string): YearsRead {
  return { years: null, fault }
}
