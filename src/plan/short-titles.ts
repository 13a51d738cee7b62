import type { Annotations } from './annotations.ts'
import type { Project } from './plan.ts'

/** A project's name short enough for the map, in our words; its title where we have none. */
export function shortTitleOf({ shortTitles }: Pick<Annotations, 'shortTitles'>, project: Project): string {
  return shortTitles.find((entry) => entry.project === project.number)?.label ?? project.title
}
