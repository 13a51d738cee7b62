import type { Numbers } from '../../plan/series.ts'
import type { Series } from '../../plan/series.ts'
import { blocksOf, type SeriesBlock, seriesOf } from './series-blocks.ts'

/** A series with the block on which it is shown: its own, or that of the level that it adds to. */
export interface FoundSeries {
  series: Series
  block: SeriesBlock
}

/** The series with an id; null where there is none. */
export function seriesWithId(numbers: Numbers, id: string): FoundSeries | null {
  const series = numbers.series.find((candidate) => candidate.id === id)
  const block = series && blocksOf(numbers, series.project).find((candidate) => seriesOf(candidate).includes(series))
  return series && block ? { series, block } : null
}

/** The first series of these projects that has several years; null where there are only single figures or none. */
export function firstFollowedSeries(numbers: Numbers, projects: readonly number[]): Series | null {
  const blocks = projects.flatMap((project) => blocksOf(numbers, project))
  return blocks.find(({ kind }) => kind !== 'figure')?.series ?? null
}
