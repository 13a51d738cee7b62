/** Where each line of an older text stands in a newer one, both counted from 1. A line that is gone is not there. */
export type MovedLines = ReadonlyMap<number, number>

/** For each pair of places, how many lines the two texts have in common from there on, in the same order. */
function commonFrom(older: readonly string[], newer: readonly string[]): (one: number, other: number) => number {
  const width = newer.length + 1
  const lengths = new Uint32Array((older.length + 1) * width)
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0
  for (let one = older.length - 1; one >= 0; one -= 1)
    for (let other = newer.length - 1; other >= 0; other -= 1)
      lengths[one * width + other] =
        older[one] === newer[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1))
  return at
}

/**
 * Where the lines of a text went. Lines that are the same stay together in their order; where as many lines were changed as
 * stand in their place, each is the one at its place.
 */
export function movedLines(older: readonly string[], newer: readonly string[]): MovedLines {
  const common = commonFrom(older, newer)
  const moved = new Map<number, number>()
  let [one, other] = [0, 0]
  while (one < older.length && other < newer.length) {
    const [oneStart, otherStart] = [one, other]
    while (one < older.length && other < newer.length && older[one] !== newer[other])
      if (common(one + 1, other) >= common(one, other + 1)) one += 1
      else other += 1
    const isEnd = one === older.length || other === newer.length
    const [oneEnd, otherEnd] = isEnd ? [older.length, newer.length] : [one, other]
    if (oneEnd - oneStart === otherEnd - otherStart)
      for (let step = 0; step < oneEnd - oneStart; step += 1) moved.set(oneStart + step + 1, otherStart + step + 1)
    if (isEnd) break
    moved.set(one + 1, other + 1)
    one += 1
    other += 1
  }
  return moved
}

const SPAN = /("from":\s*)(\d+)(,\s*"to":\s*)(\d+)/g
const LINES = /("lines":\s*\[)([\d,\s]+)(\])/g

/**
 * A file of annotations with its line numbers as the newer text counts them, all else letter for letter; and the numbers
 * whose lines are gone, as 「114～115行目」, which are left as they are.
 */
export function withMovedLines(json: string, moved: MovedLines): { text: string; gone: string[] } {
  const gone: string[] = []
  const text = json
    .replace(SPAN, (span, before: string, from: string, between: string, to: string) => {
      const [first, last] = [moved.get(Number(from)), moved.get(Number(to))]
      if (first !== undefined && last !== undefined) return `${before}${first}${between}${last}`
      gone.push(from === to ? `${from}行目` : `${from}～${to}行目`)
      return span
    })
    .replace(LINES, (_, before: string, lines: string, after: string) => {
      const renumbered = lines.replace(/\d+/g, (line) => {
        const place = moved.get(Number(line))
        if (place === undefined) gone.push(`${line}行目`)
        return String(place ?? line)
      })
      return before + renumbered + after
    })
  return { text, gone }
}
