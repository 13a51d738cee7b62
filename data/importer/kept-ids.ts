import * as v from 'valibot'
import type { Detail, Plan } from '../../src/plan/plan.ts'
import { faultIn, type Fault } from './faults.ts'

/** The hand-written file, in source/. */
export const KEPT_IDS_FILE = 'kept-ids.json'

/**
 * The ids of everything that stands at one place (the records of a project, the lines under a record, the cells of a
 * schedule), in the order of the text. Without such a list ids are counted. With it, what was taken out among others
 * leaves a gap, what was put in gets a number that was never used, and all others keep theirs.
 */
export const KeptIdsSchema = v.array(
  v.strictObject({
    ids: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z][\w-]*[a-z-][1-9]\d*$/u, 'IDの形ではありません'))),
      v.minLength(1),
    ),
    why: v.pipe(v.string(), v.regex(/\S/u, '理由がありません')),
  }),
)
export type KeptIds = v.InferOutput<typeof KeptIdsSchema>[number]

/** What the ids at one place have in common: 'p22-a3' -> 'p22-a'. */
export function placeOfId(id: string): string {
  return id.replace(/\d+$/, '')
}

/** A plan whose ids were counted, with the ids of these lists in their places; or what of a list does not fit. */
export function withKeptIds(plan: Plan, lists: readonly KeptIds[]): { value: Plan; faults: Fault[] } {
  const faults = lists.flatMap(listFaults)
  const open = new Map(lists.map(({ ids }) => [placeOfId(ids[0] ?? ''), ids]))
  const named = <Item extends { id: string }>(items: readonly Item[], place: string): Item[] => {
    const ids = open.get(place)
    open.delete(place)
    if (ids && ids.length !== items.length)
      faults.push(
        faultIn(
          KEPT_IDS_FILE,
          `${place}…の番号は${ids.length}個ですが、本文には${items.length}件あります。いまの順に全部書いてください`,
        ),
      )
    return items.map((item, index) => ({ ...item, id: ids?.[index] ?? `${place}${index + 1}` }))
  }
  const details = (items: readonly Detail[], parent: string): Detail[] =>
    named(items, `${parent}-`).map((item) => ({ ...item, details: details(item.details, item.id) }))
  const value: Plan = {
    ...plan,
    policies: plan.policies.map((policy) => ({ ...policy, phases: named(policy.phases, `phase-${policy.code}-`) })),
    projects: plan.projects.map((project) => {
      const place = `p${project.number}-`
      const { blocks } = project
      return {
        ...project,
        departments: named(project.departments, `${place}d`),
        overview: named(project.overview, `${place}o`),
        achievements: named(project.achievements, `${place}a`).map((item) => ({
          ...item,
          details: details(item.details, item.id),
        })),
        ...(blocks && {
          blocks: named(blocks, `${place}b`).map((block) => ({ ...block, lines: named(block.lines, `${block.id}-`) })),
        }),
      }
    }),
  }
  const nowhere = [...open.keys()].map((place) => faultIn(KEPT_IDS_FILE, `${place}…の番号のところは、本文にありません`))
  return { value, faults: [...faults, ...nowhere] }
}

function listFaults({ ids }: KeptIds): Fault[] {
  const [first = ''] = ids
  const strangers = ids.filter((id) => placeOfId(id) !== placeOfId(first))
  const again = ids.filter((id, index) => ids.indexOf(id) < index)
  return [
    ...strangers.map((id) => faultIn(KEPT_IDS_FILE, `${id}は、${first}と同じところの番号ではありません`)),
    ...again.map((id) => faultIn(KEPT_IDS_FILE, `${id}が二度あります`)),
  ]
}
