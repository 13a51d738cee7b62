// @vitest-environment node
import { expect, it } from 'vitest'
import { blockingTime, median, ratio } from './medians.ts'

it('the median is the middle value in order of size, or the mean of the two middle ones', () => {
  expect(median([100, 9, 20])).toBe(20)
  expect(median([100, 9, 20, 30])).toBe(25)
  expect(median([])).toBeNull()
})

it('a ratio needs both values, and a base that is not 0', () => {
  expect(ratio(30, 20)).toBe(1.5)
  expect(ratio(0, 20)).toBe(0)
  expect([ratio(30, 0), ratio(null, 20), ratio(30, null)]).toEqual([null, null, null])
})

it('only what a task takes over 50 ms blocks', () => {
  expect(blockingTime([])).toBe(0)
  expect(blockingTime([50, 51, 170])).toBe(121)
})
