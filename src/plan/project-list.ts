import { projectsAddress } from './addresses.ts'
import { firstValue, type QueryValues } from './query-values.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { Project } from './plan.ts'
import { emptyFilter, filterToQuery, type ProjectFilter } from './project-filter.ts'
import { achievementsIn, type ProjectAchievement, recordsByYear, type YearOfRecords } from './records.ts'

/** How the list shows what fits its filter: the projects themselves, or what is recorded of them, year by year. */
export type ListView = 'projects' | 'records'

/** The query parameter that holds the view; absent for the list of projects. */
export const viewKey = 'view'

/** Reads the view from an address's query. Anything unknown is the list of projects. */
export function viewFromQuery(query: QueryValues): ListView {
  return firstValue(query, viewKey) === 'records' ? 'records' : 'projects'
}

/** The query of an address for this filter and view. */
export function listToQuery(filter: ProjectFilter, view: ListView): Record<string, string> {
  return { ...filterToQuery(filter), ...(view === 'records' ? { [viewKey]: view } : {}) }
}

/** The address of the records that fit this filter: those of a department in a year, of a theme in a year … */
export function recordsAddress(filter: Partial<ProjectFilter>): string {
  return `${projectsAddress}?${new URLSearchParams(listToQuery({ ...emptyFilter, ...filter }, 'records'))}`
}

/** The achievements of these projects that are recorded in a year, or all of them (null), each once. */
export function recordsOf(projects: readonly Project[], year: FiscalYear | null): ProjectAchievement[] {
  if (year !== null) return achievementsIn(projects, year)
  return projects.flatMap((project) => project.achievements.map((achievement) => ({ project, achievement })))
}

/** The same year by year. In a single year everything recorded in it is shown in full. */
export function recordsListed(
  projects: readonly Project[],
  year: FiscalYear | null,
  fiscalYears: readonly FiscalYear[],
): YearOfRecords[] {
  if (year === null) return recordsByYear(projects, fiscalYears)
  return [{ year, entries: achievementsIn(projects, year), crossReferences: [] }]
}
