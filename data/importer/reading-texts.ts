import type { Detail, Plan } from '../../src/plan/plan.ts'

/** A text of the city and the id under which its readings are kept. */
export interface CityText {
  id: string
  text: string
}

/** Every text of the plan that is shown, once, by the id of its item; the plan's title and city have names of their own. */
export function cityTexts(plan: Plan): CityText[] {
  return [
    { id: 'title', text: plan.title },
    { id: 'municipality', text: plan.municipality.name },
    ...plan.policies.flatMap((policy) => [
      { id: policy.code, text: policy.title },
      ...policy.phases.map(({ id, label }) => ({ id, text: label })),
    ]),
    ...plan.projects.flatMap((project) => [
      { id: `p${project.number}`, text: project.title },
      ...[
        ...project.departments,
        ...project.overview,
        ...project.achievements.flatMap(withDetails),
        ...(project.blocks ?? []).flatMap(({ lines }) => lines),
      ].map(({ id, text }) => ({ id, text })),
    ]),
  ]
}

function withDetails<Item extends { id: string; text: string; details: Detail[] }>(item: Item): CityText[] {
  return [item, ...item.details.flatMap(withDetails)]
}
