import type { WordReading } from '../../src/readings/marked-readings.ts'
import {
  addEntry,
  EDGE,
  foldNumbers,
  readBy,
  withEdges,
  type Entry,
  type EntryIndex,
} from '../../src/readings/reader.ts'

/** A text and its words, as they were reviewed. */
export interface ReviewedText {
  text: string
  words: readonly WordReading[]
}

/** In letters on both sides. No word of our texts needs more. */
const CONTEXT_LIMIT = 8
const ROUND_LIMIT = 30

/**
 * The entries with which every text is read as it was reviewed: each word with its most frequent reading, and where that
 * is wrong, the word with as little of its context as decides. `unlearned`: texts that no context decides, because the
 * same letters are read in two ways. `cut`: texts that begin or end inside a word; such a half is no word elsewhere.
 * `phrases`: further entries.
 */
export function learnWords(
  whole: readonly ReviewedText[],
  cut: readonly ReviewedText[],
  phrases: readonly Entry[],
): { entries: Entry[]; unlearned: string[] } {
  const entries = frequentReadings(whole)
  const texts = [...whole, ...cut].map(withEdges)
  for (const entry of phrases) entries.set(entry.key, entry)
  const folded = texts.map(({ text, words }) => ({ text, folded: foldNumbers(text), words }))
  const index: EntryIndex = new Map()
  for (const entry of entries.values()) addEntry(index, entry)
  for (let round = 0; round < ROUND_LIMIT; round += 1) {
    const wrong = folded.filter(({ text, words }) => firstDifference(readBy(index, text), words) !== null)
    if (wrong.length === 0) break
    // Each text is read anew after every entry: most faults of a round have one cause.
    for (const { text, words } of wrong) {
      const fault = firstDifference(readBy(index, text), words)
      const entry = fault && entryFor(text, words, fault, entries, folded)
      if (!entry) continue
      entries.set(entry.key, entry)
      addEntry(index, entry)
    }
  }
  const unlearned = texts.filter(({ text, words }) => firstDifference(readBy(index, text), words) !== null)
  return { entries: [...entries.values()], unlearned: unlearned.map(({ text }) => text) }
}

function frequentReadings(texts: readonly ReviewedText[]): Map<string, Entry> {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, words } of texts) {
    for (const { from, to, reading } of words) {
      const word = text.slice(from, to)
      const readings = counts.get(word) ?? new Map<string, number>()
      counts.set(word, readings.set(reading, (readings.get(reading) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].map(([word, readings]) => {
      const [[reading] = ['']] = [...readings].sort(([, one], [, other]) => other - one)
      return [word, { key: word, words: [{ from: 0, to: word.length, reading }] }]
    }),
  )
}

/** The stretch of the first words that differ; null where all are the same. */
function firstDifference(read: readonly WordReading[], words: readonly WordReading[]): [number, number] | null {
  const same = (one: WordReading | undefined, other: WordReading | undefined) =>
    one?.from === other?.from && one?.to === other?.to && one?.reading === other?.reading
  const index = Array.from({ length: Math.max(read.length, words.length) }, (_, at) => at).find(
    (at) => !same(read[at], words[at]),
  )
  if (index === undefined) return null
  const both = [read[index], words[index]].flatMap((word) => word ?? [])
  return [Math.min(...both.map(({ from }) => from)), Math.max(...both.map(({ to }) => to))]
}

type FoldedText = ReviewedText & { folded: string }

/** The shortest new entry around a stretch that is right wherever its letters stand. */
function entryFor(
  text: string,
  words: readonly WordReading[],
  [from, to]: [number, number],
  entries: ReadonlyMap<string, Entry>,
  texts: readonly FoldedText[],
): Entry | null {
  for (let context = 0; context <= CONTEXT_LIMIT; context += 1) {
    for (let before = 0; before <= context; before += 1) {
      const [start, end] = [from - before, to + context - before]
      if (start < 0 || end > text.length) continue
      const inside = wordsInside(words, start, end)
      if (!inside) continue
      const letters = text.slice(start, end)
      // At the beginning of a text one letter more is asked for: words that we do not know may begin as a half does.
      if (letters.startsWith(EDGE) && context < 2) continue
      const key = [foldNumbers(letters), letters].find(
        (candidate) => !entries.has(candidate) && texts.every((other) => fits(candidate, inside, other)),
      )
      if (key !== undefined) return { key, words: inside }
    }
  }
  return null
}

/** The words of a stretch, from its start; null where it cuts one. */
function wordsInside(words: readonly WordReading[], start: number, end: number): WordReading[] | null {
  const touched = words.filter(({ from, to }) => from < end && to > start)
  if (touched.some(({ from, to }) => from < start || to > end)) return null
  return touched.map(({ from, to, reading }) => ({ from: from - start, to: to - start, reading }))
}

/** Whether the letters of an entry have its readings at each of their places in a text. */
function fits(key: string, expected: readonly WordReading[], { text, folded, words }: FoldedText): boolean {
  const letters = key.includes('#') ? folded : text
  for (let at = letters.indexOf(key); at >= 0; at = letters.indexOf(key, at + 1)) {
    const inside = wordsInside(words, at, at + key.length)
    if (!inside || firstDifference(inside, expected)) return false
  }
  return true
}
