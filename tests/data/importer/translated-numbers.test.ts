// @first-plan
import { describe, expect, it } from 'vitest'
import { numbersOfOriginal, numbersOfTranslation } from '../../../data/importer/translated-numbers.ts'
import { english } from './english.ts'

describe('the numbers of the original', () => {
  it.each([
    ['電子申請をH22年度に10件、H26年に4件追加した。（H22～H26）', '10 2014 4 FY2010 FY2010 FY2014'],
    ['（Ｈ24）', 'FY2012'],
    ['仕様の検討を実施した。（H23～24）', 'FY2011 FY2012'],
    ['個別事業進行管理表(平成２２年度～２６年度)', 'FY2010 FY2014'],
    ['平成28年1月　住民票の写し', '2016 month 1'],
    ['平成26年度1月頃からの公開', 'FY2014 month 1'],
    ['3月～4月の窓口混雑期', 'month 3 month 4'],
    ['年間約10万件、3億円', '100000 300000000'],
    ['二つ折り（作成部数10,000部）', '10000 2'],
    ['オープンデータデイ2015', '2015'],
    ['平成23年度から26年度の記録です', 'FY2011 FY2014'],
    ['平成22～23年度の記録', 'FY2010 FY2011'],
    ['平成24年度から3月', 'FY2012 month 3'],
    ['2012年度と2016年', '2016 FY2012'],
    ['一部を一元管理し、一斉に配信', ''],
  ])('%s', (text, numbers) => {
    expect(numbersOfOriginal(text).join(' ')).toBe(numbers)
  })
})

describe('the numbers of the English', () => {
  it.each([
    ['Added 10 items in FY2010 and 4 in 2014. (FY2010–FY2014)', '10 2014 4 FY2010 FY2010 FY2014'],
    ['January 2016: copies', '2016 month 1'],
    ['From March to April', 'month 3 month 4'],
    ['about 100,000 a year', '100000'],
    ['folded in two, the Third Plan, twice', '2 2 3'],
    ['on the 4th floor, an A4 page, 60-inch', '4 4 60'],
    ['someone may march; a stone, weight, often', ''],
    ['7-Eleven', ''],
  ])('%s', (text, numbers) => {
    expect(numbersOfTranslation(text, english).join(' ')).toBe(numbers)
  })
})

it('another language is read by its own data', () => {
  const chinese = {
    ...english,
    fiscalYear: '{year}年度',
    months: english.months.map((_, index) => `${index + 1}月`),
    numberWords: {},
  }
  expect(numbersOfTranslation('2012年度3月，新增10项', chinese)).toEqual(['10', 'FY2012', 'month 3'])
})
