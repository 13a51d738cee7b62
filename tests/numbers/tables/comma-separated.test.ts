import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commaSeparated } from '../../../src/numbers/tables/comma-separated.ts'

/** The cells of a CSV text, read as RFC 4180 says. */
function readCells(file: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/g
  for (const [, cell = '', end] of file.slice(1).matchAll(cells)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const STARTERS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const text = fc
  .array(fc.oneof(fc.constantFrom(...STARTERS, "'", '"', ',', '件', '5', ' '), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''))

describe('a cell of a CSV file', () => {
  it.each(STARTERS)('is no formula for a spreadsheet: %j', (starter) => {
    expect(readCells(commaSeparated(['a'], [[`${starter}1+1`]]))[1]).toEqual([`'${starter}1+1`])
  })

  it('that is a number stays one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true })), (value) => {
        expect(readCells(commaSeparated(['a'], [[value]]))[1]).toEqual([String(value)])
      }),
    )
  })

  it('whatever the text: is never run, and is the same text when read back', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        const read = readCells(commaSeparated(['a'], [row]))[1] ?? []
        for (const cell of read) expect(STARTERS).not.toContain(cell.charAt(0))
        expect(read.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''))).toEqual(row)
      }),
      { numRuns: 2000 },
    )
  })
})
