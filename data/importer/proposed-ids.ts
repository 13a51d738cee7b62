import type { EditionItem } from '../../src/plan/editions.ts'
import { placeOfId } from './kept-ids.ts'

type Items = ReadonlyMap<string, EditionItem>

const textOf = (item: EditionItem) => (item.kind === 'number' ? '' : item.text)

/** Everything at the place of an id, in the order of the text. */
function siblingsOf(id: string, items: Items): [string, string][] {
  const place = placeOfId(id)
  return [...items].flatMap(([key, item]) =>
    placeOfId(key) === place ? [[key, textOf(item)] as [string, string]] : [],
  )
}

/**
 * The ids of everything at the place of an id, in the order of the present text: what an earlier edition had keeps its id,
 * what is new gets a number that none of them used. What was reworded is taken for new, which only a person can know
 * better. `older`: the editions before, the oldest first.
 */
export function proposedIds(id: string, older: readonly Items[], present: Items): string[] {
  const place = placeOfId(id)
  const former = older.flatMap((items) => siblingsOf(id, items))
  const used = new Set<string>()
  let next = Math.max(0, ...former.map(([key]) => Number(key.slice(place.length))))
  return siblingsOf(id, present).map(([, text]) => {
    const known = former.findLast(([key, words]) => words === text && !used.has(key))?.[0] ?? `${place}${(next += 1)}`
    used.add(known)
    return known
  })
}
