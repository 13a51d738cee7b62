/**
 * A spreadsheet runs a text that begins with one of these as a formula, in any of their widths; some leave out blanks and
 * what draws nothing before it.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/u

/** The sign with which a text begins that a spreadsheet would run as a formula; null where it would not. */
export function formulaSign(text: string): string | null {
  return FORMULA.exec(text)?.[0] ?? null
}
