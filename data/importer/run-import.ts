import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { PlanSchema } from '../../src/plan/plan.ts'
import { ReadingSchema } from '../../src/plan/reading.ts'
import { faultText, type Fault } from './faults.ts'
import { importPlan } from './import-plan.ts'
import { importReading } from './import-reading.ts'
import { inputFiles } from './input-files.ts'

/**
 * The whole import in one data directory: plan.json and reading.json are written, both or none.
 * Returns the exit code of the command; every fault is one line given to `tell`.
 */
export function runImport(directory: string, tell: (line: string) => void): number {
  const made = importedFiles(directory)
  if (!made.ok) {
    for (const fault of made.faults) tell(faultText(fault))
    tell(`取り込みを中止しました（${made.faults.length}件）。plan.jsonとreading.jsonは元のままです。`)
    return 1
  }
  const files = Object.entries(made.files)
  // Both temporary files are complete before the first old one is replaced.
  for (const [name, content] of files) writeFileSync(join(directory, `.${name}.tmp`), content)
  for (const [name] of files) renameSync(join(directory, `.${name}.tmp`), join(directory, name))
  tell(`${files.map(([name]) => name).join('と')}を書きました。`)
  return 0
}

/** The content of the two files as the directory's input makes them, or everything that is wrong with it. */
export function importedFiles(
  directory: string,
): { ok: true; files: { 'plan.json': string; 'reading.json': string } } | { ok: false; faults: Fault[] } {
  const input = inputFiles(directory)
  if (!input.ok) return input
  const plan = importPlan(input.source, input.about, input.corrections)
  if (!plan.ok) return plan
  const reading = importReading(input.annotations, plan.plan, plan.lines)
  if (!reading.ok) return reading
  return {
    ok: true,
    files: {
      'plan.json': pretty(v.parse(PlanSchema, plan.plan)),
      'reading.json': pretty(v.parse(ReadingSchema, reading.reading)),
    },
  }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
