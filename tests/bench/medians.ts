/** A task may take so long before it delays a touch noticeably (the Long Tasks API's limit). */
const SHORT_TASK_MS = 50

/** The middle value; the mean of the two middle ones of an even number. null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** How many times `base` a value is; null where one is missing or the base is 0. */
export function ratio(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : value / base
}

/** The part of the tasks that is over 50 ms each, in ms. `durations`: whole tasks, in ms. */
export function blockingTime(durations: readonly number[]): number {
  return durations.reduce((sum, duration) => sum + Math.max(0, duration - SHORT_TASK_MS), 0)
}
