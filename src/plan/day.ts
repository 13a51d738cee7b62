/** 「2026年11月22日」, from an ISO date, whatever the device's clock and zone. Anything else throws a RangeError. */
export function dayName(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !day) throw new RangeError(`no day: ${date}`)
  return `${Number(year)}年${Number(month)}月${Number(day)}日`
}
