import { it } from 'vitest'
import plan from '../../data/plan.json'
import { firstPlan } from '../run/test-files.ts'

/** In place of `it`: there is no such test, however it is written. */
const absent: unknown = new Proxy(() => absent, { get: () => absent })

/** Whether the plan that is read is the first one, which `tests/data/expected.json` names: its facts stand there. */
export const isFirstPlan = plan.id === firstPlan()

/**
 * `it` for what is true of the first plan only: its words, ids and counts.
 * Where another plan is read, there is no such test. A file of such tests says `// @first-plan` instead.
 */
export const itOfFirstPlan = isFirstPlan ? it : (absent as typeof it)
