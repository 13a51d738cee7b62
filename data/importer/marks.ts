import type { PlanForm } from './form.ts'
import type { Line } from './lines.ts'

/** The text for comparison with the form: half-width digits, letters and brackets. Never written to the plan. */
export function normalised(text: string): string {
  return text.normalize('NFKC')
}

/** A number or a letter as printed, in half width and without what encloses it: 「１」, 「①」, 「⑴」 and 「Ⅰ」 are 1. */
export function plainNumber(printed: string): string {
  const digits = printed.replace(/[Ⅰ-Ⅻⅰ-ⅻ]/gu, (sign) => String((sign.charCodeAt(0) % 16) + 1))
  return normalised(digits).replace(/[().]/gu, '')
}

/** 「施策１－２　行政の…」 -> mark, the parts of its code and title, or null. */
export function policyHeadingIn(text: string, form: PlanForm): { mark: string; code: string; title: string } | null {
  const match = form.policyHeading.exec(text)
  if (!match) return null
  const [, mark = '', code = '', title = ''] = match
  return { mark, code: plainNumber(code).replace(/[^0-9A-Z]/gu, '-'), title: title.trim() }
}

/** Whether the line is the head of the table (事業名 実施主体 概要 and the years). */
export function isTableHead(line: Line, form: PlanForm): boolean {
  return form.tableHead?.test(line.text) ?? false
}

/** 「14.さがみはら…」 -> mark, number and the rest of the line, or null. */
export function projectHeadIn(text: string, form: PlanForm): { mark: string; number: number; rest: string } | null {
  const match = form.projectHead.exec(text)
  if (!match) return null
  const [, mark = '', number = '', rest = ''] = match
  return { mark, number: Number(plainNumber(number)), rest }
}

/** Whether the line begins with the form's bullet at its very start. */
export function isBullet(line: Line, form: PlanForm): boolean {
  return line.text.startsWith(form.bullet)
}
