import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  eraName,
  eraShort,
  eraLetter,
  eraOfMonth,
  eraYear,
  fromEra,
  fullName,
  namesEraYear,
  rangeName,
  westernName,
  yearsName,
} from '../../src/plan/fiscal-year.ts'

const anyYear = fc.integer({ min: 1989, max: 2099 })

it('平成22年度 is the fiscal year that begins in 2010', () => {
  expect(fromEra('平成', 22)).toBe(2010)
  expect(eraName(2010)).toBe('平成22年度')
  expect(westernName(2010)).toBe('2010年度')
  expect(fullName(2010)).toBe('平成22年度（2010年度）')
})

it('a fiscal year named and read back is the same year, by the name of its era and by its letter', () => {
  fc.assert(
    fc.property(anyYear, (fiscalYear) => {
      const { era, year } = eraYear(fiscalYear)
      expect(fromEra(era, year)).toBe(fiscalYear)
      const letter = eraLetter(fiscalYear)
      expect(fromEra(letter.charAt(0), letter.slice(1))).toBe(fiscalYear)
      expect(fromEra(eraShort(fiscalYear).slice(0, 2), eraShort(fiscalYear).slice(2))).toBe(fiscalYear)
    }),
  )
})

it('the year in which the era changed has both names: 平成31年度 and 令和元年度, H31 and R1', () => {
  expect([fromEra('平成', 31), fromEra('令和', '元'), fromEra('Ｈ', 31), fromEra('r', 1)]).toEqual([
    2019, 2019, 2019, 2019,
  ])
  expect([eraName(2019), eraLetter(2019), eraLetter(2018)]).toEqual(['令和元年度', 'R1', 'H30'])
  expect([eraOfMonth(2019, 4), eraOfMonth(2019, 5)]).toEqual([
    { era: '平成', year: 31 },
    { era: '令和', year: 1 },
  ])
  expect(() => fromEra('大正', 3)).toThrow(RangeError)
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

it.each([
  ['平成22年度に', true],
  ['令和4年度に', true],
  ['令和元年に', true],
  ['令和の時代', false],
  ['2022年度に', false],
])('%s names a year by its era: %s', (text, named) => {
  expect(namesEraYear(text)).toBe(named)
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
