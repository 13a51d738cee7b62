/** An address's query as the router gives it. */
export type QueryValues = Record<string, string | null | undefined | (string | null)[]>

/** The first value of a query parameter; null where there is none. */
export function firstValue(query: QueryValues, key: string): string | null {
  const value = query[key]
  return (Array.isArray(value) ? value[0] : value) ?? null
}
