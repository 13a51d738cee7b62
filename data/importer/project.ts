import type { Project } from '../../src/plan/plan.ts'
import { readAchievements } from './achievements.ts'
import { parsed, type Parsed } from './faults.ts'
import type { PlanForm } from './form.ts'
import { readOverview } from './overview.ts'
import type { ProjectSections } from './project-sections.ts'
import { readBlocks } from './blocks.ts'
import { departmentsMark } from './section-marks.ts'
import type { YearContext } from './year-tag.ts'
import { type Head, titleAndDepartments } from './title-and-departments.ts'

/** The title and the departments; where these stand in a section of their own, that is the one cause that is named. */
function readHead({ head, number, departmentsMark: section }: ProjectSections, form: PlanForm): Parsed<Head> {
  const read = titleAndDepartments(head, number, form)
  if (!section || read.faults.length === 0) return read
  return { ...read, faults: [departmentsMark(section.line, section.mark, form)] }
}

/** One project from its lines; its faults carry its number. */
export function readProject(sections: ProjectSections, policy: string, context: YearContext): Parsed<Project> {
  const { number } = sections
  const head = readHead(sections, context.form)
  const overview = readOverview(sections.overview, number, context.form)
  const achievements = readAchievements(sections.achievements, {
    project: number,
    ...context,
    sameColumn: sections.overview,
  })
  const blocks = readBlocks(sections.blocks, number)
  const project: Project = {
    number,
    title: head.value.title,
    source: head.value.source,
    policy,
    departments: head.value.departments,
    overview: overview.value,
    achievements: achievements.value,
    ...(blocks.value.length === 0 ? {} : { blocks: blocks.value }),
  }
  const parts = [head, overview, achievements, blocks]
  return parsed(
    project,
    parts.flatMap((part) => part.artefacts),
    parts
      .flatMap((part) => part.faults)
      .map((fault) => ({ ...fault, project: number, line: fault.line ?? sections.line })),
  )
}
