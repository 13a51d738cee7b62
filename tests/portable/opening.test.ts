import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openingOf } from '../../src/portable/opening.ts'

it('an opening is the text itself, or its beginning marked as cut, never half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const opening = openingOf(text)
      if (opening === text) return
      expect(opening.endsWith('…')).toBe(true)
      expect(text.startsWith(opening.slice(0, -1))).toBe(true)
      expect([...opening].length).toBeLessThan([...text].length + 1)
      expect(opening.isWellFormed?.() ?? true).toBe(text.isWellFormed?.() ?? true)
    }),
  )
  expect(openingOf('あ'.repeat(100))).toBe(`${'あ'.repeat(25)}…`)
  expect(openingOf('😀'.repeat(100))).toBe(`${'😀'.repeat(25)}…`)
  expect(openingOf('短い文。')).toBe('短い文。')
})
