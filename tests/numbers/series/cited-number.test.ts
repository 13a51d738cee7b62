import { expect, it } from 'vitest'
import { citedNumber } from '../../../src/numbers/series/cited-number.ts'
import { numbers } from '../../plan/committed-content.ts'

it('of two quantities together, each value stands behind the name of its own', () => {
  const [one, other] = numbers.series
  if (!one || !other) return
  const alone = [one, other].map((series) => citedNumber([series]).values[0])
  expect(citedNumber([one, other]).values).toEqual([`${one.label} ${alone[0]}`, `${other.label} ${alone[1]}`])
})
