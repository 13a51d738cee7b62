import type { Policy, Project } from './plan.ts'
import type { Annotations, Theme } from './annotations.ts'

/** The id under which the annotations store where a policy's heading may break. */
export const policyHeadingId = (policy: Policy): string => `policy-${policy.code}`
/** The same for a project; cards and sheets know it by this id too. */
export const projectHeadingId = (project: Project): string => `project-${project.number}`
/** The same for a theme; cards and sheets know it by this id too. */
export const themeHeadingId = (theme: Theme): string => `theme-${theme.slug}`

type LineBreaks = Pick<Annotations, 'lineBreaks'>

/** The phrases of a heading, or the heading as one phrase where none are stored. */
export function phrasesFor(annotations: LineBreaks, id: string, heading: string): readonly string[] {
  return annotations.lineBreaks.find((lineBreak) => lineBreak.id === id)?.phrases ?? [heading]
}

/** The phrases of a policy's title. */
export function policyPhrases(annotations: LineBreaks, policy: Policy): readonly string[] {
  return phrasesFor(annotations, policyHeadingId(policy), policy.title)
}

/** The phrases of a project's title. */
export function projectPhrases(annotations: LineBreaks, project: Project): readonly string[] {
  return phrasesFor(annotations, projectHeadingId(project), project.title)
}
