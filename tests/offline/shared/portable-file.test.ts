import { expect, it } from 'vitest'
import {
  editionDate,
  editionIn,
  editionMark,
  portableAddress,
  portableName,
  portablePath,
} from '../../../src/offline/shared/portable-file.ts'
import { dayName } from '../../../src/plan/day.ts'

it('an edition’s address leads to the file and tells its day', () => {
  const address = portableAddress('2026-11-22', '1.0.0')
  expect(address.split('?')[0]).toBe(portablePath)
  expect(editionDate(`https://example.jp/ict/${address}`)).toBe('2026-11-22')
  expect(editionDate(`https://example.jp/${portablePath}`)).toBeNull()
  expect(portableAddress('2026-11-22', '1.0.1')).not.toBe(address)
})

it('a file tells its own day', () => {
  expect(editionIn(`<title>a</title>${editionMark('2026-11-22')}<style>`)).toBe('2026-11-22')
  expect(editionIn('<title>a</title>')).toBeNull()
})

it('the name on the device has nothing that a file’s name may not have', () => {
  expect(portableName('さがみはらICTのあゆみ', '2026-11-22')).toBe('さがみはらICTのあゆみ_2026-11-22.html')
  expect(portableName('a/b: c?', '2026-11-22')).toBe('abc_2026-11-22.html')
})

it('a day is written as a reader writes it', () => {
  expect(dayName('2026-01-05')).toBe('2026年1月5日')
  expect(() => dayName('today')).toThrow(RangeError)
})
