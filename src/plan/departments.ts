import type { Department, Plan, Project } from './plan.ts'

/** A department as the whole document names it: `id` is that of its first mention. */
export interface DepartmentEntry {
  id: string
  name: string
  kind: Department['kind']
  projects: Project[]
}

/** Every department named in the document, once, in the order of the first mention by project number. */
export function departmentEntries(plan: Plan): DepartmentEntry[] {
  const entries = new Map<string, DepartmentEntry>()
  for (const project of plan.projects) {
    for (const { id, text, kind } of project.departments) {
      const entry = entries.get(text)
      if (!entry) entries.set(text, { id, name: text, kind, projects: [project] })
      else if (!entry.projects.includes(project)) entry.projects.push(project)
    }
  }
  return [...entries.values()]
}

/** The departments as the list of them shows them: those with the most projects first, otherwise as `departmentEntries`. */
export function departmentsByProjects(plan: Plan): DepartmentEntry[] {
  return departmentEntries(plan).sort((one, other) => other.projects.length - one.projects.length)
}
