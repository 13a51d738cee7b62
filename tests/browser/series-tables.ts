import type { Numbers } from '../../src/plan/series.ts'
import { blocksOf } from '../../src/record/figures/series-blocks.ts'
import { committedPlan } from './committed-plan.ts'
import { planFile } from './plan-file.ts'

/** The numbers as they are committed. */
export const committedNumbers = JSON.parse(planFile('numbers.json')) as Numbers

/** Everything that is shown of them, by the project on whose page it stands. */
export const shownNumbers = committedPlan.projects.flatMap(({ number }) =>
  blocksOf(committedNumbers, number).map((block) => ({ number, block })),
)

/** The charts. */
export const seriesCharts = shownNumbers.flatMap(({ number, block }) =>
  block.kind === 'chart' ? [{ number, block }] : [],
)
