import type { FiscalYear } from './fiscal-year.ts'
import type { Plan, Project } from './plan.ts'
import type { Annotations } from './annotations.ts'
import { recordedIn } from './records.ts'

/** What a reader narrowed the list of projects by. null: not narrowed by this. */
export interface ProjectFilter {
  policy: string | null
  theme: string | null
  year: FiscalYear | null
  department: string | null
}

export const emptyFilter: ProjectFilter = { policy: null, theme: null, year: null, department: null }

/** The names under which the filter stands in an address. */
export const filterKeys = ['policy', 'theme', 'year', 'department'] as const

type QueryValue = string | null | undefined | (string | null)[]

/** An address's query as the router gives it. */
export type QueryValues = Record<string, QueryValue>

function single(value: QueryValue): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** Reads a filter from an address's query. What the plan does not know is left out, so that an odd address still shows a list. */
export function filterFromQuery(query: QueryValues, plan: Plan, annotations: Annotations): ProjectFilter {
  const policy = single(query['policy'])
  const theme = single(query['theme'])
  const year = single(query['year'])
  const department = single(query['department'])
  return {
    policy: plan.policies.some((known) => known.code === policy) ? policy : null,
    theme: annotations.themes.some((known) => known.slug === theme) ? theme : null,
    year: plan.fiscalYears.find((known) => String(known) === year) ?? null,
    department: plan.projects.some((project) => hasDepartment(project, department)) ? department : null,
  }
}

/** The query of an address that holds this filter; what is not narrowed is absent. */
export function filterToQuery(filter: ProjectFilter): Record<string, string> {
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = filter[key]
      return value === null ? [] : [[key, String(value)]]
    }),
  )
}

/** Whether the reader narrowed by anything. */
export function isNarrowed(filter: ProjectFilter): boolean {
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

/** How many of these projects would be listed if the reader chose this too: what a choice leads to, told beside it. */
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
