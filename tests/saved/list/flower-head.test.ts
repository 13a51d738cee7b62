import { expect, it } from 'vitest'
import { flowerHead, squareAround } from '../../../src/saved/list/flower-head.ts'

const FLORET_WIDTH = 56
const counts = Array.from({ length: 136 }, (_, count) => count)

it('a head grows at its edge: what is in it never moves', () => {
  const whole = flowerHead(135)
  for (const count of counts) expect(flowerHead(count)).toEqual(whole.slice(0, count))
})

it('no floret hides another: their centres are more than half a floret apart', () => {
  const places = flowerHead(135)
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.6 * FLORET_WIDTH)
})

it('every head is whole within its picture', () => {
  for (const count of counts.slice(1)) {
    const places = flowerHead(count)
    const { x: left, y: top, side } = squareAround(places)
    for (const { x, y } of places) {
      expect(Math.min(x - left, y - top), `${count}`).toBeGreaterThanOrEqual(FLORET_WIDTH / 2)
      expect(Math.max(x - left, y - top), `${count}`).toBeLessThanOrEqual(side - FLORET_WIDTH / 2)
    }
  }
})
