import { firstValue, type QueryValues } from './query-values.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { Plan, Project } from './plan.ts'
import type { Annotations } from './annotations.ts'
import { recordedIn } from './records.ts'

/** What the list of projects is filtered by. null: not filtered by this. */
export interface ProjectFilter {
  policy: string | null
  theme: string | null
  year: FiscalYear | null
  department: string | null
}

export const emptyFilter: ProjectFilter = { policy: null, theme: null, year: null, department: null }

/** The names of the filter's query parameters. */
export const filterKeys = ['policy', 'theme', 'year', 'department'] as const

/**
 * Reads a filter from an address's query. Values that the plan does not have are left out, so that a wrong address
 * still shows a list.
 */
export function filterFromQuery(query: QueryValues, plan: Plan, annotations: Annotations): ProjectFilter {
  const policy = firstValue(query, 'policy')
  const theme = firstValue(query, 'theme')
  const year = firstValue(query, 'year')
  const department = firstValue(query, 'department')
  return {
    policy: plan.policies.some((known) => known.code === policy) ? policy : null,
    theme: annotations.themes.some((known) => known.slug === theme) ? theme : null,
    year: plan.fiscalYears.find((known) => String(known) === year) ?? null,
    department: plan.projects.some((project) => hasDepartment(project, department)) ? department : null,
  }
}

/** The query of an address for this filter. What is not filtered by is absent. */
export function filterToQuery(filter: ProjectFilter): Record<string, string> {
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = filter[key]
      return value === null ? [] : [[key, String(value)]]
    }),
  )
}

/** Whether anything is filtered. */
export function isFiltered(filter: ProjectFilter): boolean {
  return filterKeys.some((key) => filter[key] !== null)
}

/** The projects that fit all parts of the filter, in the order given. */
export function filterProjects(
  projects: readonly Project[],
  filter: ProjectFilter,
  annotations: Annotations,
): Project[] {
  const theme = annotations.themes.find(({ slug }) => slug === filter.theme)
  return projects.filter(
    (project) =>
      (filter.policy === null || project.policy === filter.policy) &&
      (filter.theme === null || (theme?.projects.includes(project.number) ?? false)) &&
      (filter.year === null || recordedIn(project, filter.year)) &&
      (filter.department === null || hasDepartment(project, filter.department)),
  )
}

/** How many of these projects would be listed with this choice too. The number is shown beside the choice. */
export function countWith(
  projects: readonly Project[],
  filter: ProjectFilter,
  choice: Partial<ProjectFilter>,
  annotations: Annotations,
): number {
  return filterProjects(projects, { ...filter, ...choice }, annotations).length
}

function hasDepartment(project: Project, name: string | null): boolean {
  return project.departments.some(({ text }) => text === name)
}
