// @first-plan
import { expect, it } from 'vitest'
import { linesByYear, linesOnYearPage, lowestLines } from '../../src/plan/year-lines.ts'
import { achievements, plan } from './committed-content.ts'

const sorted = (ids: readonly { id: string }[]) => ids.map(({ id }) => id).toSorted()

function achievementOf(id: string) {
  const found = achievements.find((achievement) => achievement.id === id)
  if (!found) throw new Error(`no achievement ${id}`)
  return found
}

it('every line stands under exactly one year, which is its own where it names one', () => {
  for (const achievement of achievements) {
    const byYear = [...linesByYear(achievement)]
    const placed = byYear.flatMap(([, { lines }]) => lowestLines(lines))
    expect(sorted(placed), achievement.id).toEqual(sorted(lowestLines(achievement.details)))
    for (const [year, { lines }] of byYear)
      for (const line of lowestLines(lines))
        expect(line.fiscalYears.length === 0 || line.fiscalYears[0] === year).toBe(true)
  }
})

it('the page of a year has every line of an entry: its own in sight, and those of other years', () => {
  for (const achievement of achievements) {
    for (const year of achievement.recordedYears) {
      const { own, other } = linesOnYearPage(achievement, year)
      expect(sorted([...lowestLines(own.lines), ...lowestLines(other.lines)])).toEqual(
        sorted(lowestLines(achievement.details)),
      )
      expect(lowestLines(other.lines).some(({ fiscalYears }) => fiscalYears.includes(year))).toBe(false)
    }
  }
})

it('平成26年度 of the portal has its own four lines, below the lines that head them', () => {
  const { lines } = linesByYear(achievementOf('p14-a2')).get(2014) ?? { lines: [] }
  expect(lowestLines(lines).map(({ text }) => text)).toEqual([
    'H26：77団体（新規7団体）',
    'H26：ブログ機能の更新に着手した。',
    'H26：中央区ブログの開設',
    'H26：バナー広告の掲載（１法人）',
  ])
  expect(lines.map(({ text }) => text)).toEqual(['○機能及びコンテンツ拡充', '○その他'])
})

it('a line that heads lines of several years has its id once', () => {
  for (const achievement of achievements) {
    const ids = [...linesByYear(achievement).values()].flatMap(({ lines, repeated }) => {
      const all = (details: typeof lines): string[] => details.flatMap(({ id, details: below }) => [id, ...all(below)])
      return all(lines).filter((id) => !repeated.has(id))
    })
    expect(new Set(ids).size, achievement.id).toBe(ids.length)
  }
  expect(plan.projects).toHaveLength(24)
})
