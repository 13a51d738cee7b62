import { filterKeys, type ProjectFilter } from '../project-filter.ts'
import type { SearchDocument } from './search-documents.ts'

export type FacetName = (typeof filterKeys)[number]

/** For each way of narrowing: how many results each of its values would leave, with the other ways as they are. */
export type Facets = Record<FacetName, ReadonlyMap<string, number>>

const VALUES: { [Name in FacetName]: (document: SearchDocument) => readonly (string | number)[] } = {
  policy: ({ policy }) => [policy],
  theme: ({ themes }) => themes,
  year: ({ years }) => years,
  department: ({ departments }) => departments,
}

/** Whether a result stays when narrowed by this filter; `except`: leaving one way aside. */
export function staysIn(document: SearchDocument, filter: ProjectFilter, except?: FacetName): boolean {
  return filterKeys.every((key) => {
    const wanted = filter[key]
    return key === except || wanted === null || VALUES[key](document).some((value) => value === wanted)
  })
}

/** Counts the values of all results. */
export function facetsOf(found: readonly SearchDocument[], filter: ProjectFilter): Facets {
  const counts = (name: FacetName) => {
    const map = new Map<string, number>()
    for (const document of found) {
      if (!staysIn(document, filter, name)) continue
      for (const value of VALUES[name](document)) map.set(String(value), (map.get(String(value)) ?? 0) + 1)
    }
    return map
  }
  return { policy: counts('policy'), theme: counts('theme'), year: counts('year'), department: counts('department') }
}
