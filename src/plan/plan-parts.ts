import type { Annotations } from './annotations.ts'
import type { Plan } from './plan.ts'

/**
 * What a plan may lack: our own additions, and the schedule. What is lacking has no page and no place on the pages that
 * others have. The rest (policies, projects, records, years, departments) every plan has.
 */
export interface PlanParts {
  themes: boolean
  /** Quantities of the text. The counts of records, which every plan has, are none of them. */
  numbers: boolean
  guide: boolean
  places: boolean
  /** Which towns lie in which of the places. */
  towns: boolean
  glossary: boolean
  easyJapanese: boolean
  /** How the city's words are read, for ふりがな. */
  readings: boolean
  /** How they are read, for the search: only where it is known of all. */
  kanaSearch: boolean
  /** The cells of the schedule. */
  phases: boolean
}

/** What the plan has of all that it may lack. */
export function planParts(plan: Plan, annotations: Annotations): PlanParts {
  const { themes, numberedProjects, guideTopics, holds } = annotations
  return {
    themes: themes.length > 0,
    numbers: numberedProjects.length > 0,
    guide: guideTopics.length > 0,
    places: holds.places,
    towns: holds.places && holds.towns,
    glossary: holds.terms,
    easyJapanese: holds.easyJapanese,
    readings: holds.readings,
    kanaSearch: holds.kanaSearch,
    phases: plan.policies.some(({ phases }) => phases.length > 0),
  }
}
