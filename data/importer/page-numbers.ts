import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import { isBlank, type Line } from './lines.ts'
import { normalised } from './marks.ts'

const OF_PAGES = /^\d+\/\d+$/u
const DASH = '[-‐‑–—―−ー~〜]'
const WITH_SIGN = new RegExp(String.raw`^(?:${DASH}+\s*\d+\s*${DASH}+|\d+\s*/\s*\d+)$`, 'u')
const PLAIN = /^(?:p\.?\s*)?\d+\s*(?:ページ|頁)?$/iu

/**
 * 「3/6」 is a page number where it is alone between blank lines, and is treated like a blank line. Elsewhere it is refused,
 * as is 「- 1 -」: within a wrapped sentence or a block it would become the city's words.
 */
export function withoutPageNumbers(lines: readonly Line[]): Parsed<Line[]> {
  const standsByItself = (index: number): boolean =>
    [lines[index - 1], lines[index + 1]].every((line) => !line || isBlank(line))
  const pages = lines.filter((line, index) => OF_PAGES.test(shown(line)) && standsByItself(index))
  const unclear = lines.filter((line) => WITH_SIGN.test(shown(line)) && !pages.includes(line))
  const left = new Set([...pages, ...unclear])
  return parsed(
    lines.map((line) => (left.has(line) ? { ...line, text: '' } : line)),
    pages.map((line) => ({ kind: 'page-number', text: line.text.trim(), line: line.number })),
    unclear.map(pageNumberFault),
  )
}

/**
 * The lines of a block that may be page numbers, one fault each: also a number alone (1, p.4, 5ページ), which in a narrow
 * column of the table may be the rest of a sentence.
 */
export function pageNumberFaults(lines: readonly Line[]): Fault[] {
  return lines.filter((line) => PLAIN.test(shown(line))).map(pageNumberFault)
}

function shown(line: Line): string {
  return normalised(line.text).trim()
}

function pageNumberFault({ number, text }: Line): Fault {
  return faultAt(
    number,
    `「${text.trim()}」だけの行は、ページ番号に見えます。ページ番号なら、この行を空にしてください。市の言葉なら、前の行の終わりにつないでください`,
  )
}
