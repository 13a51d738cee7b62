import { addCounts, closingLine, countStep, NO_COUNTS } from './counts.ts'
import type { Counts } from './counts.ts'

export interface Step {
  heading: string
  run: () => Promise<Counts>
}

/** Runs every step in order, up to the first that fails, and prints one closing line that counts all of them. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  let total = NO_COUNTS
  try {
    for (const { heading, run } of steps) {
      console.log(`\n── ${heading} ──`)
      const began = performance.now()
      total = addCounts(total, await run())
      console.log(`${heading}: ${Math.round((performance.now() - began) / 1000)} s`)
      if (total.failed > 0) {
        console.log(`\n${heading}: failed. What comes after it was not run.`)
        break
      }
    }
  } catch (error) {
    console.error(error)
    total = addCounts(total, countStep(false))
  }
  if (total.skipped.length > 0) console.log(`\nSkipped:\n${total.skipped.map((test) => `  ${test}`).join('\n')}`)
  console.log(`\n${closingLine(total)}`)
  if (total.failed > 0) process.exitCode = 1
}
