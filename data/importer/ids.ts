import { createHash } from 'node:crypto'
import type { Plan } from '../../src/plan/plan.ts'
import { allDetails } from './plan-texts.ts'

/** The ids of a plan, each with the first ten digits of the SHA-256 of its text: the form of data/ids.json. */
export type IdMarks = Record<string, string>

/** What a plan of today says of the ids that were published. */
export interface IdChanges {
  /** New ids with their marks. */
  added: IdMarks
  /** Ids whose text is another one now. */
  changed: string[]
  /** Ids that the plan has no longer. */
  gone: string[]
}

/** The texts of a plan that have an id of their own, by it, in the plan's order. */
export function textsById(plan: Plan): Map<string, string> {
  return new Map([
    ...plan.policies.flatMap(({ phases }) => phases.map(({ id, label }) => [id, label] as const)),
    ...plan.projects.flatMap(({ departments, overview, achievements, blocks = [] }) =>
      [
        ...departments,
        ...overview,
        ...achievements.flatMap((achievement) => [achievement, ...allDetails(achievement.details)]),
        ...blocks.flatMap(({ lines }) => lines),
      ].map(({ id, text }) => [id, text] as const),
    ),
  ])
}

/** Every id of a plan with the mark of its text. */
export function idMarks(plan: Plan): IdMarks {
  const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)
  return Object.fromEntries([...textsById(plan)].map(([id, text]) => [id, mark(text)]))
}

/** What differs between the published ids and those of a plan. */
export function idChanges(published: IdMarks, now: IdMarks): IdChanges {
  return {
    added: Object.fromEntries(Object.entries(now).filter(([id]) => !(id in published))),
    changed: Object.keys(now).filter((id) => id in published && published[id] !== now[id]),
    gone: Object.keys(published).filter((id) => !(id in now)),
  }
}

/** The differences in words, a line each; empty where there are none. */
export function changeTexts({ added, changed, gone }: IdChanges): string[] {
  return [
    ['新しいもの', Object.keys(added)] as const,
    ['文が変わったもの', changed] as const,
    ['なくなったもの', gone] as const,
  ].flatMap(([name, ids]) => (ids.length === 0 ? [] : [`${name}：${ids.length}件（${listed(ids)}）`]))
}

const SHOWN = 10

function listed(ids: readonly string[]): string {
  return ids.slice(0, SHOWN).join('、') + (ids.length > SHOWN ? ` ほか${ids.length - SHOWN}件` : '')
}
