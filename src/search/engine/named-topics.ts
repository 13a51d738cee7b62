import { guideAddress, placesAddress } from '../../plan/addresses.ts'
import { foldText } from './fold.ts'
import type { SearchWord } from './search-query.ts'
import type { Guide } from '../../plan/guide.ts'
import { guideKey } from '../../guide/guide-choice.ts'

/** A life event or a place that the query names, with the address of its entries; `count`: how many there are. */
export type NamedTopic = { kind: 'topic' | 'place'; address: string; title: string; count: number }

const MAX_TOPICS = 2
const LEAST_LETTERS = 2
/** Fewer kana occur in names by chance: こむ in 申しこむ. */
const LEAST_KANA = 3
const KANA = /^[ぁ-ゖ]+$/

/**
 * Prepares the names of life events and places. The returned function gives those that a query's words name, in any
 * spelling.
 */
export function namedTopics({ topics, places }: Guide): (words: readonly SearchWord[]) => NamedTopic[] {
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
  return (words) => {
    const spellings = words
      .flatMap((word) => (word.kind === 'text' ? word.spellings.map(({ folded }) => folded) : []))
      .filter((word) => word.length >= (KANA.test(word) ? LEAST_KANA : LEAST_LETTERS))
    return named
      .filter(({ names }) => names.some((name) => spellings.some((word) => isNamed(name, word))))
      .map(({ topic }) => topic)
      .slice(0, MAX_TOPICS)
  }
}

function isNamed(name: string, word: string): boolean {
  return KANA.test(word) ? name.startsWith(word) : name.includes(word)
}
