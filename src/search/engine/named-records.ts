import { departmentEntries } from '../../plan/departments.ts'
import { eraName } from '../../plan/fiscal-year.ts'
import type { Annotations } from '../../plan/annotations.ts'
import type { Plan } from '../../plan/plan.ts'
import { emptyFilter, filterProjects, type ProjectFilter } from '../../plan/project-filter.ts'
import { recordsAddress, recordsOf } from '../../plan/project-list.ts'
import { foldText } from './fold.ts'
import type { SearchAnswer } from './search.ts'

/** The list of a department's or a theme's records, where the query names it; with a year in the query, of that year. */
export interface NamedRecords {
  kind: 'records'
  address: string
  title: string
  count: number
}

const LETTERS_MIN = 2

/**
 * Prepares the names of departments and themes. A department is named in full, because 情報 is in two of them; a theme
 * by a part of its title, but only beside a year: without one it has a page of its own.
 */
export function namedRecords(
  plan: Plan,
  annotations: Annotations,
): (answer: Pick<SearchAnswer, 'words'>) => NamedRecords[] {
  const departments = departmentEntries(plan).map(({ name }) => ({ name, folded: foldText(name) }))
  const themes = annotations.themes.map(({ slug, title }) => ({ slug, title, folded: foldText(title) }))

  return ({ words }) => {
    const year =
      words.flatMap((word) => (word.kind === 'year' && word.years.length === 1 ? word.years : [])).find(isOfPlan) ??
      null
    const typed = words
      .flatMap((word) => (word.kind === 'text' ? [foldText(word.typed)] : []))
      .filter(({ length }) => length >= LETTERS_MIN)
    const department = departments.find(({ folded }) => typed.includes(folded))
    const theme = year === null ? undefined : themes.find(({ folded }) => typed.some((word) => folded.includes(word)))
    return [
      ...(department ? [recordsNamed(department.name, { department: department.name, year })] : []),
      ...(theme ? [recordsNamed(theme.title, { theme: theme.slug, year })] : []),
    ].filter(({ count }) => count > 0)
  }

  function isOfPlan(year: number): boolean {
    return plan.fiscalYears.includes(year)
  }

  function recordsNamed(name: string, filter: Partial<ProjectFilter> & Pick<ProjectFilter, 'year'>): NamedRecords {
    const projects = filterProjects(plan.projects, { ...emptyFilter, ...filter }, annotations)
    return {
      kind: 'records',
      address: recordsAddress(filter),
      title: filter.year === null ? name : `${name} ${eraName(filter.year)}`,
      count: recordsOf(projects, filter.year).length,
    }
  }
}
