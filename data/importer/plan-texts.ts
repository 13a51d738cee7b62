import type { Detail, Plan, SourceSpan } from '../../src/plan/plan.ts'
import { isBlank, type Line } from './lines.ts'

/** A text of the plan and its lines. */
export interface PlacedText {
  text: string
  source: SourceSpan
}

/** Every text that the plan took from the source. The plan's title has no span: it is the first line with text. */
export function planTexts(plan: Plan, lines: readonly Line[]): PlacedText[] {
  const first = lines.find((line) => !isBlank(line))?.number ?? 0
  return [
    { text: plan.title, source: { from: first, to: first } },
    ...plan.policies.flatMap((policy) => [
      { text: policy.title, source: policy.source },
      ...policy.phases.map((phase) => ({ text: phase.label, source: phase.source })),
    ]),
    ...plan.projects.flatMap((project) => [
      { text: project.title, source: project.source },
      ...project.departments,
      ...project.overview,
      ...project.achievements.flatMap((achievement) => [achievement, ...allDetails(achievement.details)]),
      ...(project.blocks ?? []).flatMap(({ lines: own }) => own),
    ]),
  ]
}

/** Details with their own details, in the text's order. */
export function allDetails(details: readonly Detail[]): Detail[] {
  return details.flatMap((detail) => [detail, ...allDetails(detail.details)])
}
