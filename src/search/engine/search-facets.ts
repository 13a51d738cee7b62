import { filterKeys, type ProjectFilter } from '../../plan/project-filter.ts'
import type { Found } from './search.ts'

export type FacetName = (typeof filterKeys)[number]

/** For each condition: how many results each of its values would leave, with the other conditions as they are. */
export type Facets = Record<FacetName, ReadonlyMap<string, number>>

/** The part of a result that the facets read. */
export type Counted = Pick<Found, 'document' | 'years'>

const VALUES: { [Name in FacetName]: (found: Counted) => readonly (string | number)[] } = {
  policy: ({ document }) => [document.policy],
  theme: ({ document }) => document.themes,
  year: ({ years }) => years,
  department: ({ document }) => document.departments,
}

/** Whether a result matches this filter; `except`: leaving one condition aside. */
export function matchesFilter(found: Counted, filter: ProjectFilter, except?: FacetName): boolean {
  return filterKeys.every((key) => {
    const wanted = filter[key]
    return key === except || wanted === null || VALUES[key](found).some((value) => value === wanted)
  })
}

/** Counts the values of every facet over all results. */
export function facetsOf(all: readonly Counted[], filter: ProjectFilter): Facets {
  const counts = (name: FacetName) => {
    const map = new Map<string, number>()
    for (const found of all) {
      if (!matchesFilter(found, filter, name)) continue
      for (const value of VALUES[name](found)) map.set(String(value), (map.get(String(value)) ?? 0) + 1)
    }
    return map
  }
  return { policy: counts('policy'), theme: counts('theme'), year: counts('year'), department: counts('department') }
}
