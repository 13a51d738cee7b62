import { readFileSync } from 'node:fs'
import type { Numbers } from '../../src/plan/series.ts'
import { blocksOf, isDrawn } from '../../src/record/figures/series-blocks.ts'
import { committedPlan } from './committed-plan.ts'

const numbers = JSON.parse(readFileSync(new URL('../../data/numbers.json', import.meta.url), 'utf8')) as Numbers

/** Every table of a project's numbers over the years, by the project on whose page it stands. */
export const seriesTables = committedPlan.projects.flatMap(({ number }) =>
  blocksOf(numbers, number).flatMap((block) => (block.kind === 'chart' ? [{ number, block }] : [])),
)

/** The tables with a chart beside them. */
export const seriesCharts = seriesTables.filter(({ block }) => isDrawn(block))
