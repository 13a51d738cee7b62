// @vitest-environment node
// @first-plan
import { expect, it } from 'vitest'
import guide from '../../data/guide.json'
import { wardsOfTown } from '../../src/plan/towns.ts'

const wards = (typed: string) => wardsOfTown(guide.towns, typed)

it.each([
  ['城山', ['midori-ku']],
  ['津久井', ['midori-ku']],
  ['淵野辺', ['chuo-ku']],
  ['ふちのべ', ['chuo-ku']],
  ['古淵', ['minami-ku']],
  ['コブチ', ['minami-ku']],
  ['相模大野３丁目', ['minami-ku']],
  ['田名', ['midori-ku', 'chuo-ku']],
  ['谷ケ原', ['midori-ku']],
  ['三ヶ木', ['midori-ku']],
  ['沢井', ['midori-ku']],
  ['', []],
  ['町田', []],
  ['相模原', []],
])('the town %s lies in %j', (typed, expected) => {
  expect(wards(typed)).toEqual(expected)
})

it('every town is found by its name and by its reading', () => {
  for (const { place, towns, areas } of guide.towns.wards)
    for (const [name, reading] of [...Object.entries(towns), ...Object.entries(areas)]) {
      expect(wards(name), name).toContain(place)
      expect(wards(reading), reading).toContain(place)
    }
})
