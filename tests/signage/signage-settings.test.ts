import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampedSeconds,
  requestFromQuery,
  requestToQuery,
  secondsLimits,
  signageLengths,
  signageOrders,
} from '../../src/signage/signage-settings.ts'

const slugs = ['a', 'b', 'c']
const values = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.string(), fc.constant(null)), { maxLength: 4 }),
  fc.constantFrom('a', 'c,a', 'a,,b', '12', '0', '1e9', '-5', '１５', '7.4', '9'.repeat(400), 'turns', 'auto'),
)
const settings = fc.record({
  themes: fc.shuffledSubarray(slugs, { minLength: 1 }),
  seconds: fc.integer({ min: secondsLimits.min, max: secondsLimits.max }),
  order: fc.constantFrom(...signageOrders),
  length: fc.constantFrom(...signageLengths),
})

describe('an address of the show', () => {
  it('never throws and always gives something that can run, whatever stands in it', () => {
    fc.assert(
      fc.property(values, values, values, values, values, (themes, seconds, order, length, start) => {
        const { settings: read } = requestFromQuery({ themes, seconds, order, length, start }, slugs)
        expect(read.themes.length).toBeGreaterThan(0)
        expect(new Set(read.themes).size).toBe(read.themes.length)
        for (const slug of read.themes) expect(slugs).toContain(slug)
        expect(Number.isInteger(read.seconds)).toBe(true)
        expect(read.seconds).toBeGreaterThanOrEqual(5)
        expect(read.seconds).toBeLessThanOrEqual(120)
        expect(signageOrders).toContain(read.order)
        expect(signageLengths).toContain(read.length)
      }),
    )
  })

  it('holds every choice, and is silent about it', () => {
    fc.assert(
      fc.property(settings, fc.boolean(), (chosen, running) => {
        const read = requestFromQuery(requestToQuery(chosen, slugs, running), slugs)
        expect(read).toEqual({ settings: chosen, running, faults: [] })
      }),
    )
  })

  it('is empty for what is usual', () => {
    expect(requestToQuery({ themes: slugs, seconds: 12, order: 'themes', length: 'short' }, slugs, false)).toEqual({})
    expect(requestFromQuery({}, slugs)).toEqual({
      settings: { themes: slugs, seconds: 12, order: 'themes', length: 'short' },
      running: false,
      faults: [],
    })
  })

  it('keeps the themes in the order in which it names them', () => {
    expect(requestFromQuery({ themes: 'c, a' }, slugs).settings.themes).toEqual(['c', 'a'])
    expect(requestFromQuery({ themes: ['c', 'b'] }, slugs).settings.themes).toEqual(['c', 'b'])
  })

  it.each([
    [
      { themes: 'a,x,y' },
      [
        { kind: 'theme', value: 'x' },
        { kind: 'theme', value: 'y' },
      ],
    ],
    [{ themes: 'x' }, [{ kind: 'theme', value: 'x' }, { kind: 'no-theme' }]],
    [{ themes: '' }, [{ kind: 'no-theme' }]],
    [{ seconds: '3' }, [{ kind: 'seconds', value: '3', used: 5 }]],
    [{ seconds: '900' }, [{ kind: 'seconds', value: '900', used: 120 }]],
    [{ seconds: 'soon' }, [{ kind: 'seconds', value: 'soon', used: 12 }]],
    [{ seconds: '-8' }, [{ kind: 'seconds', value: '-8', used: 12 }]],
    [{ seconds: '１５' }, []],
    [{ order: 'random' }, [{ kind: 'order', value: 'random' }]],
    [{ length: 'endless' }, [{ kind: 'length', value: 'endless' }]],
    [{ start: 'now' }, [{ kind: 'start', value: 'now' }]],
  ])('tells what it could not follow: %j', (query, faults) => {
    expect(requestFromQuery(query, slugs).faults).toEqual(faults)
  })
})

it('seconds from a field are whole and within the limits, an empty field gives the usual', () => {
  expect([Number.NaN, -1, 4.4, 7.6, 121, Infinity].map(clampedSeconds)).toEqual([12, 5, 5, 8, 120, 120])
})
