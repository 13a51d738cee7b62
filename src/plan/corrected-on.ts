import type { Annotations, CorrectedId } from './annotations.ts'
import { itemsById } from './items.ts'
import type { Plan } from './plan.ts'

/**
 * The corrections of a project that none of its items can show: what is gone, and its title, departments and numbers.
 */
export function correctedOn(plan: Plan, { correctedIds }: Annotations, number: number): CorrectedId[] {
  const own = correctedIds.filter(({ id }) => id === `p${number}` || id.startsWith(`p${number}-`))
  return own.filter(({ id, change }) => change === 'removed' || !itemsById(plan).has(id))
}

/** Whether an id is that of a policy, by its code, or of an entry of its schedule. */
export function isOfPolicy(id: string, code: string): boolean {
  return id === code || id.startsWith(`phase-${code}-`)
}

/** The id that editions have for what cards and sheets name by its heading: 'project-4' -> 'p4'. Any other is its own. */
export function correctedIdOf(chosen: string): string {
  return chosen.replace(/^project-(?=\d+$)/, 'p')
}
