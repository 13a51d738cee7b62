import { createHash } from 'node:crypto'
import type { Plan } from '../../../src/plan/plan.ts'
import { placedTexts } from './real-text.ts'

/** Every id of a plan with the beginning of its text's hash, in the form of data/ids.json. */
export function idList(plan: Plan): Record<string, string> {
  const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)
  return Object.fromEntries(placedTexts(plan).map(({ id, text }) => [id, mark(text)]))
}
