import { expect, it } from 'vitest'
import { spansName } from '../../src/plan/source-names.ts'

it('several places of the source are one name', () => {
  expect(spansName([{ from: 47, to: 47 }])).toBe('47行目')
  expect(
    spansName([
      { from: 17, to: 19 },
      { from: 47, to: 47 },
      { from: 327, to: 330 },
    ]),
  ).toBe('17～19・47・327～330行目')
})
