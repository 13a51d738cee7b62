import type { CitableItem } from '../../src/plan/items.ts'
import type { GuideTopic, Place, Towns } from '../../src/plan/guide.ts'
import { faultIn, type Fault } from './faults.ts'
import { claimFaults, yearFaults } from './source-refs.ts'

type ItemMap = ReadonlyMap<string, CitableItem>

/** The faults of くらしから探す: unknown items, an entry twice, a year that the item does not record. */
export function guideFaults(topics: readonly GuideTopic[], items: ItemMap): Fault[] {
  return topics.flatMap(({ slug, entries }, index) => {
    const messages: string[] = []
    if (!/^[a-z-]+$/.test(slug)) messages.push('slugは半角の小文字とハイフンだけにしてください')
    if (topics.findIndex((other) => other.slug === slug) < index) messages.push('同じslugが二つあります')
    if (entries.length === 0) messages.push('実績がありません')
    if (new Set(entries.map(({ of }) => of)).size < entries.length) messages.push('同じ実績が二度あります')
    for (const { of, why } of entries) {
      if (!items.has(of)) messages.push(`${of}がありません`)
      else messages.push(...yearFaults(why, [of], items), ...claimFaults(why, [of], items))
      if (!why.endsWith('。')) messages.push(`${of}の理由は「。」で終えてください`)
    }
    return messages.map((message) => faultIn('guide.json', `${slug}：${message}`))
  })
}

/** The faults of the places: an unknown item, or one whose text does not have the place in these words. */
export function placeFaults(places: readonly Place[], items: ItemMap): Fault[] {
  return places.flatMap(({ id, items: named }, index) => {
    const messages: string[] = []
    if (places.findIndex((other) => other.id === id) < index) messages.push('同じidが二つあります')
    if (named.length === 0) messages.push('実績がありません')
    if (new Set(named.map(({ of }) => of)).size < named.length) messages.push('同じ実績が二度あります')
    for (const { of, phrase } of named) {
      const item = items.get(of)
      if (!item) messages.push(`${of}がありません`)
      else if (phrase === '' || !item.text.includes(phrase)) messages.push(`「${phrase}」が${of}の文にありません`)
    }
    return messages.map((message) => faultIn('places.json', `${id}：${message}`))
  })
}

/** The faults of the towns: a ward that is no place of ours, a name twice in it, a reading that is not kana. */
export function townFaults({ wards }: Towns, places: readonly Place[]): Fault[] {
  return wards.flatMap(({ place, towns, areas }) => {
    const names = [...Object.entries(towns), ...Object.entries(areas)]
    const messages = names.flatMap(([name, reading]) =>
      /^[ぁ-ん]+$/u.test(reading) ? [] : [`「${name}」の読み「${reading}」はひらがなで書いてください`],
    )
    if (!places.some(({ id }) => id === place)) messages.push('この名前の場所がplaces.jsonにありません')
    for (const name of Object.keys(areas)) if (name in towns) messages.push(`「${name}」が二度あります`)
    return messages.map((message) => faultIn('towns.json', `${place}：${message}`))
  })
}
