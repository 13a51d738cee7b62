import type { Plan } from '../../src/plan/plan.ts'
import { allDetails } from './plan-texts.ts'
import type { Original } from './translated-texts.ts'

/** Every text of the plan that a language translates, in the order of the document. */
export function planOriginals(plan: Plan): Original[] {
  const name = (id: string, text: string): Original => ({ id, text, kind: 'name' })
  const item = ({ id, text }: { id: string; text: string }): Original => ({ id, text, kind: 'item' })
  return [
    name(plan.id, plan.title),
    ...plan.policies.flatMap((policy) => [
      name(policy.code, policy.title),
      ...policy.phases.map(({ id, label }) => name(id, label)),
    ]),
    ...plan.projects.flatMap((project): Original[] => [
      { id: `p${project.number}`, text: project.title, kind: 'project' },
      ...project.departments.map(({ id, text }) => name(id, text)),
      ...project.overview.map(item),
      ...project.achievements.flatMap((achievement) => [achievement, ...allDetails(achievement.details)].map(item)),
    ]),
  ]
}
