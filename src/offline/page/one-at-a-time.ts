/**
 * Makes `work` run at each call, never twice at once: calls that come while it runs are answered by one more run after
 * it. Callers are not told when a run rejects.
 */
export function oneAtATime(work: () => Promise<unknown>): () => void {
  let running = false
  let asked = false
  const run = async () => {
    running = true
    while (asked) {
      asked = false
      await work().catch(() => undefined)
    }
    running = false
  }
  return () => {
    asked = true
    if (!running) void run()
  }
}
