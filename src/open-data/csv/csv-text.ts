import { csvFormatRow } from 'd3-dsv'
import { formulaSign } from '../../plan/formula-sign.ts'

// Without this byte order mark, office software on Windows reads a file as Shift_JIS.
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as a CSV file: UTF-8 with a byte order mark, CRLF line ends; null is an empty cell, never 0. The only writer of
 * CSV. Numbers stay as they are. Throws for a text that a spreadsheet would run: the city's words are not altered, so
 * the import refuses such a text, and the build stops where one came here all the same.
 */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  const lines = [head, ...rows].map((cells) => csvFormatRow(cells.map(cellText)))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: string | number | boolean | null): string {
  if (typeof cell === 'string' && formulaSign(cell) !== null)
    throw new Error(`a spreadsheet would run "${cell.slice(0, 40)}"`)
  return String(cell ?? '')
}
