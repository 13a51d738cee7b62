import type { Line } from './lines.ts'

export const OVERVIEW_MARK = '【事業内容】'
export const ACHIEVEMENTS_MARK = '【主な実績】'
export const BULLET = '・'

/** The text for comparison with the form: half-width digits, letters and brackets. Never written to the plan. */
export function normalised(text: string): string {
  return text.normalize('NFKC')
}

/** 「施策１－２　行政の…」 -> mark, code and title, or null. */
export function policyHeading(text: string): { mark: string; major: number; minor: number; title: string } | null {
  const match = /^\s*(施策([0-9０-９]+)[－-]([0-9０-９]+))\s+(\S.*)$/u.exec(text)
  if (!match) return null
  const [, mark = '', major = '', minor = '', title = ''] = match
  return { mark, major: Number(normalised(major)), minor: Number(normalised(minor)), title: title.trim() }
}

/** Whether the line is the head of the table (事業名 実施主体 概要 and the years). */
export function isTableHead(line: Line): boolean {
  return /^\s*事\s*業\s*名\s+実施主体/u.test(line.text)
}

/** 「14.さがみはら…」 -> mark, number and the rest of the line, or null. */
export function projectHead(text: string): { mark: string; number: number; rest: string } | null {
  const match = /^([0-9０-９]+)[.．](?![0-9０-９])\s*(.*)$/u.exec(text)
  if (!match) return null
  const [, number = '', rest = ''] = match
  const mark = text.slice(0, number.length + 1)
  return { mark, number: Number(normalised(number)), rest }
}

/** Whether the line is nothing but a page number (3/6, ３／６). */
export function isPageNumber(line: Line): boolean {
  return /^\d+\/\d+$/.test(normalised(line.text).trim())
}

/** Whether the line begins with ・ at its very start. */
export function isBullet(line: Line): boolean {
  return line.text.startsWith(BULLET)
}
