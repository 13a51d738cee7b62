// @first-plan
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layoutAt, positionAfter, positionBefore, SHIFTS, showStart } from '../../src/signage/show.ts'
import type { Slide } from '../../src/signage/slide.ts'
import { annotations } from '../plan/committed-content.ts'

const [theme] = annotations.themes
if (!theme) throw new Error('the annotations has no theme')
const opener = (themeIndex: number): Slide => ({
  kind: 'opener',
  theme,
  themeIndex,
  address: '/',
  sources: [],
  years: [],
})
const counts = fc.integer({ min: 1, max: 300 })

it('goes through every slide of a round in order, and then through the next round', () => {
  fc.assert(
    fc.property(counts, (count) => {
      let position = showStart
      for (let step = 0; step < 2 * count; step += 1) {
        expect(position).toEqual({ index: step % count, round: Math.floor(step / count) })
        position = positionAfter(position, count)
      }
    }),
  )
})

it('a step back undoes a step on, and before the first slide there is nothing', () => {
  fc.assert(
    fc.property(counts, fc.nat(1000), (count, steps) => {
      let position = showStart
      for (let step = 0; step < steps; step += 1) position = positionAfter(position, count)
      expect(positionBefore(positionAfter(position, count), count)).toEqual(position)
    }),
  )
  expect(positionBefore(showStart, 9)).toEqual(showStart)
})

it('what all slides share never stands in one position from slide to slide, nor on one side from theme to theme', () => {
  fc.assert(
    fc.property(counts, fc.nat(50), fc.nat(9), (count, round, theme) => {
      fc.pre(count > 1)
      const here = { index: round % count, round }
      const next = positionAfter(here, count)
      // At the end of a round light and dark change, which is more than a shift.
      if (next.round === round) {
        expect(layoutAt(next, opener(theme)).shift).not.toBe(layoutAt(here, opener(theme)).shift)
      } else {
        expect(layoutAt(next, opener(theme)).inverted).not.toBe(layoutAt(here, opener(theme)).inverted)
      }
      expect(layoutAt(here, opener(theme + 1)).mirrored).not.toBe(layoutAt(here, opener(theme)).mirrored)
      expect(layoutAt(here, opener(theme)).shift).toBeLessThan(SHIFTS)
    }),
  )
})

it('the same slide has another side and another ground in the next round', () => {
  const one = layoutAt({ index: 3, round: 0 }, opener(2))
  const other = layoutAt({ index: 3, round: 1 }, opener(2))
  expect([one.mirrored, one.inverted]).toEqual([!other.mirrored, !other.inverted])
})
