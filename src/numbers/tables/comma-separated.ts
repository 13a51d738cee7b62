type Cell = string | number | null

// Without this byte order mark, office software on Windows reads a file as Shift_JIS.
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as a CSV file: UTF-8 with a byte order mark, CRLF line ends; null is an empty cell, never 0. */
export function commaSeparated(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellText).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
