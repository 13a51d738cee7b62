import { guideAddress, placesAddress } from '../../plan/addresses.ts'
import { foldText } from './fold.ts'
import type { SearchAnswer } from './search.ts'
import type { Guide } from '../../plan/guide.ts'
import { guideKey } from '../../guide/guide-choice.ts'
import { wardsOfTown } from '../../plan/towns.ts'

/**
 * A life event, a place or a town that the query names, with the address of its entries; `count`: how many there are. A
 * town has the entries of its ward.
 */
export type NamedTopic = { address: string; title: string; count: number } & (
  { kind: 'topic' | 'place' } | { kind: 'town'; town: string }
)

const MAX_TOPICS = 2
const LETTERS_MIN = 2
/** Fewer kana occur in names by chance: こむ in 申しこむ. */
const KANA_MIN = 3
const KANA = /^[ぁ-ゖ]+$/

/**
 * Prepares the names of life events, places and towns. The returned function gives those that the words of a query name, in
 * any spelling. A town is looked for in the word as typed: 南橋本 is not 南 and 橋本.
 */
export function namedTopics({
  topics,
  places,
  towns,
}: Guide): (answer: Pick<SearchAnswer, 'words' | 'splits'>) => NamedTopic[] {
  const named = [
    ...topics.map(({ slug, title, entries }) => ({
      topic: { kind: 'topic', address: `${guideAddress}?${guideKey}=${slug}`, title, count: entries.length } as const,
      names: title.split('・').map(foldText),
    })),
    ...places.map(({ id, name, reading, items }) => ({
      topic: { kind: 'place', address: `${placesAddress}#${id}`, title: name, count: items.length } as const,
      names: [...name.split('・'), ...reading.split('・')].map(foldText),
    })),
  ]
  const wardsNamed = (town: string): NamedTopic[] => {
    const wards = wardsOfTown(towns, town)
    return places
      .filter(({ id }) => wards.includes(id))
      .map(({ id, name: title, items }) => {
        return { kind: 'town', town, address: `${placesAddress}#${id}`, title, count: items.length }
      })
  }
  return ({ words, splits }) => {
    const spellings = words
      .flatMap((word) => (word.kind === 'text' ? word.spellings.map(({ folded }) => folded) : []))
      .filter((word) => word.length >= (KANA.test(word) ? KANA_MIN : LETTERS_MIN))
    const direct = named
      .filter(({ names }) => names.some((name) => spellings.some((word) => isNamed(name, word))))
      .map(({ topic }) => topic)
    const all = [...direct, ...[...splits, ...words].flatMap(({ typed }) => wardsNamed(typed))]
    return all
      .filter(({ address }, index) => all.findIndex((other) => other.address === address) === index)
      .slice(0, MAX_TOPICS)
  }
}

function isNamed(name: string, word: string): boolean {
  return KANA.test(word) ? name.startsWith(word) : name.includes(word)
}
