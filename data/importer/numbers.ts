import type { Plan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { crossCheckFaults } from './cross-checks.ts'
import type { Fault } from './faults.ts'
import { otherNumberFaults } from './other-numbers.ts'
import { seriesFaults } from './series.ts'
import { seriesWordFaults } from './series-words.ts'

/** The faults of the numbers: the series, their 検算, and the list of numbers that are not data. */
export function numberFaults(annotations: AnnotationFiles, plan: Plan, lines: readonly string[]): Fault[] {
  const series = annotations['series.json']
  const numbered = lines.map((text, index) => ({ number: index + 1, text }))
  return [
    ...seriesFaults(series, plan, lines),
    ...crossCheckFaults(annotations['cross-checks.json'], series, lines),
    ...seriesWordFaults(series, annotations['cross-checks.json'], plan, lines),
    ...otherNumberFaults(annotations['other-numbers.json'], series, plan, numbered),
  ]
}
