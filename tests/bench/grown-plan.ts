import type { Annotations } from '../../src/plan/annotations.ts'
import type { Detail, Plan, Project } from '../../src/plan/plan.ts'

/**
 * A plan with its projects so many times, as if a larger city had written it: further copies have numbers and ids of
 * their own and numbered titles, in the same policies. `times`: 1 gives the same plan.
 */
export function grownPlan(plan: Plan, times: number): Plan {
  const copies = copyIndexes(times)
  const size = plan.projects.length
  return {
    ...plan,
    policies: plan.policies.map((policy) => ({ ...policy, projects: grownNumbers(policy.projects, size, times) })),
    projects: copies.flatMap((copy) => plan.projects.map((project) => copiedProject(project, copy, size))),
  }
}

/** Our annotations for the grown plan: its projects' themes and short titles. Numbers and phases stay those of the first. */
export function grownAnnotations(annotations: Annotations, size: number, times: number): Annotations {
  return {
    ...annotations,
    themes: annotations.themes.map((theme) => ({ ...theme, projects: grownNumbers(theme.projects, size, times) })),
    shortTitles: copyIndexes(times).flatMap((copy) =>
      annotations.shortTitles.map(({ project, label }) => ({ project: project + copy * size, label })),
    ),
  }
}

function copyIndexes(times: number): number[] {
  return Array.from({ length: times }, (_, copy) => copy)
}

function grownNumbers(numbers: readonly number[], size: number, times: number): number[] {
  return copyIndexes(times).flatMap((copy) => numbers.map((number) => number + copy * size))
}

function copiedProject(project: Project, copy: number, size: number): Project {
  if (copy === 0) return project
  const number = project.number + copy * size
  const copied = <Item extends { id: string }>(item: Item): Item => ({
    ...item,
    id: item.id.replace(/^p\d+/, `p${number}`),
  })
  const copiedDetail = (detail: Detail): Detail => ({ ...copied(detail), details: detail.details.map(copiedDetail) })
  return {
    ...project,
    number,
    title: `${project.title}（${copy + 1}）`,
    departments: project.departments.map(copied),
    overview: project.overview.map(copied),
    achievements: project.achievements.map((achievement) => ({
      ...copied(achievement),
      details: achievement.details.map(copiedDetail),
    })),
  }
}
