import { diffArrays } from 'diff'

/** Where each line of an older text stands in a newer one, both counted from 1. A line that is gone is not there. */
export type MovedLines = ReadonlyMap<number, number>

/**
 * Where the lines of a text went. Lines that are the same stay together in their order; where as many lines were changed as
 * stand in their place, each is the one at its place.
 */
export function movedLines(older: readonly string[], newer: readonly string[]): MovedLines {
  const moved = new Map<number, number>()
  const follow = (from: number, to: number, count: number) => {
    for (let step = 1; step <= count; step += 1) moved.set(from + step, to + step)
  }
  let [line, place, removed] = [0, 0, 0]
  for (const part of diffArrays([...older], [...newer])) {
    if (part.removed) removed = part.count
    else if (part.added) {
      if (part.count === removed) follow(line - removed, place, removed)
    } else follow(line, place, part.count)
    if (!part.removed) removed = 0
    if (!part.added) line += part.count
    if (!part.removed) place += part.count
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
