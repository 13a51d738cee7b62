/** Lets the browser answer a touch, or paint, before what follows: one long task becomes two short ones. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Resolves when what is in the page now has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
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
