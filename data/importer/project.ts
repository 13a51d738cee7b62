import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import type { Project } from '../../src/plan/plan.ts'
import { readAchievements } from './achievements.ts'
import { parsed, type Parsed } from './faults.ts'
import { readOverview } from './overview.ts'
import type { ProjectSections } from './project-sections.ts'
import { titleAndDepartments } from './title-and-departments.ts'

/** One project from its lines; its faults carry its number. */
export function readProject(
  sections: ProjectSections,
  policy: string,
  fiscalYears: readonly FiscalYear[],
): Parsed<Project> {
  const { number } = sections
  const head = titleAndDepartments(sections.head, number)
  const overview = readOverview(sections.overview, number)
  const achievements = readAchievements(sections.achievements, {
    project: number,
    fiscalYears,
    sameColumn: sections.overview,
  })
  const project: Project = {
    number,
    title: head.value.title,
    source: head.value.source,
    policy,
    departments: head.value.departments,
    overview: overview.value,
    achievements: achievements.value,
  }
  const parts = [head, overview, achievements]
  return parsed(
    project,
    parts.flatMap((part) => part.artefacts),
    parts
      .flatMap((part) => part.faults)
      .map((fault) => ({ ...fault, project: number, line: fault.line ?? sections.line })),
  )
}
