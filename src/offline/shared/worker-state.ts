/**
 * Resolves with true once the worker has come to one of these states, with false where it is given up (`redundant`)
 * before, or does not come to them within these milliseconds.
 */
export function workerReaches(
  worker: ServiceWorker,
  states: readonly ServiceWorkerState[],
  withinMs: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (reached: boolean) => {
      clearTimeout(timeout)
      worker.removeEventListener('statechange', look)
      resolve(reached)
    }
    const timeout = setTimeout(() => end(false), withinMs)
    const look = () => {
      if (states.includes(worker.state)) end(true)
      else if (worker.state === 'redundant') end(false)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}
