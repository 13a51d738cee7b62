type Cell = string | number | null

// Office software on Windows takes a file without this mark for Shift_JIS.
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as a CSV file: UTF-8 with a byte order mark, lines ended as the format wants; null is an empty cell, never 0. */
export function commaSeparated(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellText).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
