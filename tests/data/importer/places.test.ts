// @vitest-environment node
// @first-plan
import { expect, it } from 'vitest'
import guide from '../../../data/guide.json'
import { citableItems } from '../../../src/plan/items.ts'
import { plan } from '../../plan/committed-content.ts'

/** Words with which the document names places: facilities, offices, wards, districts, kinds of place. */
const PLACE_WORDS =
  /市役所|区役所|庁舎|ロビー|博物館|情報館|パスポートセンター|陽光園|連絡所|避難所|学校|駅|相模大野|橋本|アリオ|bono|[緑南]区|中央区|市内|まちなか|ストア|店舗|施設/g

/** Occurrences of such words that do not mean a place to go to. */
const NOT_A_PLACE: Readonly<Record<string, string>> = {
  'p13-o2 施設': '場所の種類だけで、どこかは書かれていない',
  'p13-o2 店舗': '場所の種類だけで、どこかは書かれていない',
}

const listed = new Set(guide.places.flatMap(({ items }) => items.map(({ of }) => of)))
const named = citableItems(plan).flatMap(({ id, text }) =>
  [...new Set(text.match(PLACE_WORDS))].map((word) => ({ id, word })),
)

it('every place that the text names is listed, or left out with a reason', () => {
  expect(named.length).toBeGreaterThan(20)
  const missing = named.filter(({ id, word }) => !listed.has(id) && !(`${id} ${word}` in NOT_A_PLACE))
  expect(missing).toEqual([])
})

it('an item that names two places by different words stands under both', () => {
  const under = (id: string) =>
    guide.places.filter(({ items }) => items.some(({ of }) => of === id)).map(({ id }) => id)
  expect(under('p3-a10')).toEqual(['midori-ku', 'chuo-ku'])
  expect(under('p2-a1')).toEqual(['hashimoto', 'sagami-ono'])
})

it('every reason for leaving a word out still has its word', () => {
  const words = new Set(named.map(({ id, word }) => `${id} ${word}`))
  expect(Object.keys(NOT_A_PLACE).filter((key) => !words.has(key))).toEqual([])
})
