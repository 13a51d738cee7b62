import { expect, it } from 'vitest'
import { partOf } from '../../src/build/data-parts.ts'

const file = '{ "schemaVersion": 1, "series": [1], "themes": [{ "series": 2 }] }'

it('the two parts of a file are the file, and share nothing', () => {
  const only: unknown = JSON.parse(partOf(file, true, ['series']))
  const without: unknown = JSON.parse(partOf(file, false, ['series']))
  expect(only).toEqual({ series: [1] })
  expect(without).toEqual({ schemaVersion: 1, themes: [{ series: 2 }] })
})

it('a key that the file does not have stops the build', () => {
  expect(() => partOf(file, true, ['numbers'])).toThrow('the data file has no numbers')
})
