import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../src/open-data/csv/csv-text.ts'

const FORMULA = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫']
/** Before a formula they do not stop it. */
const NOTHING = [' ', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u0000', '\u202e', '\v', '  \u00ad']
const read = (text: string) => parse(text, { bom: true })

const text = fc
  .array(fc.oneof(fc.constantFrom(...FORMULA, "'", '"', ',', '件', '5', ' '), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(''))

describe('a cell of a CSV file', () => {
  it.each(FORMULA)('is refused where a spreadsheet would run it: %j', (sign) => {
    expect(() => csvText(['a'], [[`${sign}1+1`]])).toThrow('a spreadsheet would run')
  })

  it.each(NOTHING)('is refused too where only %j stands before it', (nothing) => {
    for (const sign of ['=', '＋', '-', '＠']) expect(() => csvText(['a'], [[`${nothing}${sign}1+1`]])).toThrow('run')
    expect(() => csvText(['a'], [[`${nothing}1=1`]])).not.toThrow()
  })

  it('that is a number stays one, also below zero', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true })), (value) => {
        expect(read(csvText(['a'], [[value]]))[1]).toEqual([String(value)])
      }),
    )
  })

  it('whatever the text: is refused, or the same text when another program reads it', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        const refused = row.some(
          (cell) => /^[\t\r\n]/.test(cell) || FORMULA.includes(cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, '').charAt(0)),
        )
        // A line with one empty cell is an empty line.
        fc.pre(row.join('') !== '')
        if (refused)
          expect(() =>
            csvText(
              row.map(() => 'a'),
              [row],
            ),
          ).toThrow()
        else
          expect(
            read(
              csvText(
                row.map(() => 'a'),
                [row],
              ),
            )[1],
          ).toEqual(row)
      }),
      { numRuns: 2000 },
    )
  })

  it('without a value is empty, never 0', () => {
    expect(csvText(['a', 'b'], [[null, 0]])).toBe('\uFEFFa,b\r\n,0\r\n')
  })

  it('has quotes where it would break the line', () => {
    expect(csvText(['a', 'b'], [['x,y', 'say "no"']])).toBe('\uFEFFa,b\r\n"x,y","say ""no"""\r\n')
  })
})
