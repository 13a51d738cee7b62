/** An address's query as the router gives it. */
export type QueryValues = Record<string, string | null | undefined | (string | null)[]>

const LONGEST_IN_ADDRESS = 200

/** Words as an address can hold them: not endless, and without half of a surrogate pair, at which encoding throws. */
export function wordsForAddress(words: string): string {
  // With the flag `u` a whole pair is one letter beyond this range.
  return words.slice(0, LONGEST_IN_ADDRESS).replace(/[\ud800-\udfff]/gu, '')
}

/** The first value of a query parameter; null where there is none. */
export function firstValue(query: QueryValues, key: string): string | null {
  const value = query[key]
  return (Array.isArray(value) ? value[0] : value) ?? null
}
