/** The query parameter that says how a theme's records are arranged. */
export const arrangementKey = 'view'
/** Its value for the records by fiscal year. Without it they are in chapters. */
export const yearsView = 'years'

/** Anchors that lead to the records by fiscal year. `achievements` was the heading of a list by year. */
const YEARS_ANCHOR = /^#(?:year-\d{4}|achievements)$/

/** The parts of an address that decide the arrangement, as the router gives them. */
interface ThemeAddress {
  query: Readonly<Record<string, unknown>>
  hash: string
}

/** Whether an address asks for the records by fiscal year: by its query or by the anchor of a year. */
export function asksForYears({ query, hash }: ThemeAddress): boolean {
  return query[arrangementKey] === yearsView || YEARS_ANCHOR.test(hash)
}
