/** So many ms may one task of long work take: a touch is answered in time also on a processor four times slower. */
export const SLICE_MS = 10

/** Lets the browser answer a touch, or paint, before what follows: one long task becomes two short ones. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Resolves when what is in the page now has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Runs the steps to their end, and lets the browser answer a touch or paint whenever a slice of `SLICE_MS` is over. */
export async function inSlices<Result>(steps: Generator<undefined, Result, undefined>): Promise<Result> {
  let end = performance.now() + SLICE_MS
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() < end) continue
    await nextTask()
    end = performance.now() + SLICE_MS
  }
}

let last = Promise.resolve()

/** Does each piece of work in a task of its own, in the order in which they came. One that throws stops no other. */
export function inOwnTask(work: () => void): void {
  last = last
    .then(nextTask)
    .then(work)
    .catch((fault: unknown) => {
      // As from any other task.
      setTimeout(() => {
        throw fault
      })
    })
}
