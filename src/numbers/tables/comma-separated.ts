type Cell = string | number | null

// Without this byte order mark, office software on Windows reads a file as Shift_JIS.
const BYTE_ORDER_MARK = '\uFEFF'

// A spreadsheet runs a text that begins with one of these as a formula. `'` makes it a text again; one that begins with
// `'` already gets another, so that whoever reads the file takes one away and has the same text.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as a CSV file: UTF-8 with a byte order mark, CRLF line ends; null is an empty cell, never 0. Texts that a
 * spreadsheet would run begin with `'`; numbers stay as they are. The only writer of CSV.
 */
export function commaSeparated(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellText).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
