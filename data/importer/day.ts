import * as v from 'valibot'

/** A day of the calendar, as it is written in our files: 2026-11-22. */
export const DaySchema = v.pipe(v.string(), v.check(isDay, '暦にある日付。例：2026-11-22'))

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
