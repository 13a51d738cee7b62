/** 「2026年11月22日」, from an ISO date. Written by hand: it never depends on the device's clock or zone. */
export function dayName(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
