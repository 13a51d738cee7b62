import * as v from 'valibot'
import written from './chart-heuristics.json'
import { PersonResultSchema } from './report-schema.ts'

const MachineSchema = v.strictObject({
  found: v.picklist(['no-fault', 'fault']),
  checked: v.string(),
  tests: v.pipe(v.array(v.string()), v.nonEmpty()),
})

/**
 * chart-heuristics.json, published under data/: the fourteen critical heuristics of Chartability for the app's charts.
 * `original`: a heuristic's name there, which names the fault; `name`: what should be, in our words. `machine` and
 * `people` as in the accessibility report.
 */
export const ChartHeuristicsSchema = v.strictObject({
  schemaVersion: v.literal(1),
  date: v.pipe(v.string(), v.isoDate()),
  source: v.pipe(v.string(), v.url()),
  heuristics: v.array(
    v.strictObject({
      id: v.string(),
      original: v.string(),
      name: v.string(),
      machine: v.nullable(MachineSchema),
      people: v.nullable(PersonResultSchema),
      note: v.nullable(v.string()),
    }),
  ),
})

export type ChartHeuristics = v.InferOutput<typeof ChartHeuristicsSchema>

/** What was found of the charts, checked. Throws where the file has another shape. */
export function chartHeuristics(): ChartHeuristics {
  return v.parse(ChartHeuristicsSchema, written)
}
