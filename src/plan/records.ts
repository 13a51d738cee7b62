import type { FiscalYear } from './fiscal-year.ts'
import type { Theme } from './annotations.ts'
import type { Achievement, Plan, Project } from './plan.ts'

/** An achievement with the project it belongs to. */
export interface ProjectAchievement {
  project: Project
  achievement: Achievement
}

/** Whether the document records something for this project in this fiscal year. */
export function recordedIn(project: Project, year: FiscalYear): boolean {
  return countIn(project, year) > 0
}

/**
 * The number of records of a project in a fiscal year: the achievements whose recorded years include it. One that spans
 * years counts in each.
 */
export function countIn(project: Project, year: FiscalYear): number {
  return project.achievements.filter((achievement) => achievement.recordedYears.includes(year)).length
}

/** The number of records of several projects in a fiscal year. */
export function countOf(projects: readonly Project[], year: FiscalYear): number {
  return projects.reduce((sum, project) => sum + countIn(project, year), 0)
}

/** The number of records of several projects by fiscal year. */
export function countsByYear(
  projects: readonly Project[],
  fiscalYears: readonly FiscalYear[],
): { year: FiscalYear; count: number }[] {
  return fiscalYears.map((year) => ({ year, count: countOf(projects, year) }))
}

/** The number of achievements in the whole plan, each counted once. */
export function achievementCount(plan: Plan): number {
  return plan.projects.reduce((sum, project) => sum + project.achievements.length, 0)
}

/** The year under which an achievement is shown in full: the first that it names itself. */
export function homeYear(achievement: Achievement): FiscalYear {
  const year = achievement.fiscalYears[0]
  if (year === undefined) throw new RangeError(`${achievement.id} has no fiscal year`)
  return year
}

/**
 * One fiscal year: the achievements shown in full there, and those shown under another year that also name this one.
 */
export interface YearOfRecords {
  year: FiscalYear
  entries: ProjectAchievement[]
  crossReferences: ProjectAchievement[]
}

/** The achievements of these projects by fiscal year, every year of the plan present, in the projects' order within a year. */
export function recordsByYear(projects: readonly Project[], fiscalYears: readonly FiscalYear[]): YearOfRecords[] {
  return fiscalYears.map((year) => {
    const recorded = achievementsIn(projects, year)
    return {
      year,
      entries: recorded.filter(({ achievement }) => homeYear(achievement) === year),
      crossReferences: recorded.filter(({ achievement }) => homeYear(achievement) !== year),
    }
  })
}

/** The achievements of these projects recorded in a fiscal year. */
export function achievementsIn(projects: readonly Project[], year: FiscalYear): ProjectAchievement[] {
  return projects.flatMap((project) =>
    project.achievements
      .filter((achievement) => achievement.recordedYears.includes(year))
      .map((achievement) => ({ project, achievement })),
  )
}

/** All projects in the order in which the document prints them (1, 3, 4, 5, 6, 2, 7 …). */
export function projectsInPrintedOrder(plan: Plan): Project[] {
  return plan.policies.flatMap((policy) => projectsOf(plan, policy.projects))
}

/** The projects with these numbers, in the order of the numbers. A number without a project throws a RangeError. */
export function projectsOf(plan: Plan, numbers: readonly number[]): Project[] {
  return numbers.map((number) => {
    const project = plan.projects.find((candidate) => candidate.number === number)
    if (!project) throw new RangeError(`the plan has no project ${number}`)
    return project
  })
}

/** The projects printed before and after this one, null at either end. */
export function neighboursOf(plan: Plan, number: number): { previous: Project | null; next: Project | null } {
  const order = projectsInPrintedOrder(plan)
  const index = order.findIndex((project) => project.number === number)
  return { previous: order[index - 1] ?? null, next: order[index + 1] ?? null }
}

/** The themes to which a project belongs. */
export function themesOf(themes: readonly Theme[], { number }: Project): Theme[] {
  return themes.filter(({ projects }) => projects.includes(number))
}
