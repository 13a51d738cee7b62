import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  eraName,
  eraShort,
  eraYear,
  fromHeisei,
  fullName,
  rangeName,
  westernName,
  yearsName,
} from '../../src/plan/fiscal-year.ts'

const heiseiYear = fc.integer({ min: 1989, max: 2018 })

it('平成22年度 is the fiscal year that begins in 2010', () => {
  expect(fromHeisei(22)).toBe(2010)
  expect(eraName(2010)).toBe('平成22年度')
  expect(westernName(2010)).toBe('2010年度')
  expect(fullName(2010)).toBe('平成22年度（2010年度）')
})

it('a year of 平成 named and read back is the same year', () => {
  fc.assert(
    fc.property(heiseiYear, (year) => {
      expect(fromHeisei(eraYear(year).year)).toBe(year)
    }),
  )
})

it('no two fiscal years have the same name', () => {
  const names = Array.from({ length: 112 }, (_, index) => eraName(1989 + index))
  expect(new Set(names).size).toBe(names.length)
})

it('the first year of an era is written 元', () => {
  expect(eraName(1989)).toBe('平成元年度')
  expect(eraShort(2019)).toBe('令和元')
  expect(eraName(2018)).toBe('平成30年度')
})

it('a year before 平成 is refused rather than named wrongly', () => {
  fc.assert(
    fc.property(fc.integer({ max: 1988 }), (year) => {
      expect(() => eraName(year)).toThrow(RangeError)
    }),
  )
})

it('a range names its era once, and twice only where the era changes', () => {
  expect(rangeName([2010, 2011, 2012, 2013, 2014])).toBe('平成22～26年度')
  expect(rangeName([2018, 2019])).toBe('平成30～令和元年度')
  expect(rangeName([2012])).toBe('平成24年度')
  expect(rangeName([])).toBe('')
})

it('years that follow each other are a range, and a year left out between them is not named', () => {
  expect(yearsName([2010, 2011, 2012])).toBe('平成22～24年度')
  expect(yearsName([2010, 2012])).toBe('平成22・24年度')
  expect(yearsName([2010, 2011, 2013])).toBe('平成22～23・25年度')
  expect(yearsName([2010, 2011])).toBe('平成22～23年度')
  expect(yearsName([2017, 2018, 2020])).toBe('平成29～30・令和2年度')
  expect(yearsName([2010])).toBe('平成22年度')
  expect(yearsName([])).toBe('')
})
