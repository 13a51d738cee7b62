import { describe, expect, it } from 'vitest'
import readingDictionary from '../../data/reading-dictionary.json'
import { widthOfReadings } from '../../src/furigana/show-furigana.ts'
import { countOf } from '../../src/plan/records.ts'
import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { allSheets, type Sheet } from '../../src/sheets/sheet.ts'
import { wholeSheet } from '../../src/sheets/whole-sheet.ts'
import { plainSetting, settingFor } from '../../src/sheets/sheet-measures.ts'
import { yearsThatFit } from '../../src/sheets/sheet-years.ts'
import { achievements, plan, annotationsWithNumbers as annotations } from '../plan/committed-content.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'
import { planFile } from '../browser/plan-file.ts'

const sheets = allSheets(plan, annotations)
const committed = planFile('plan.json')
const projectsOn = (sheet: Sheet) => {
  if (sheet.kind === 'plan') return plan.projects
  return sheet.kind === 'theme' ? sheet.projects : [sheet.project]
}
const withYears = sheets.flatMap((sheet) => (sheet.kind === 'plan' ? [] : [sheet]))

it('there is one sheet for the whole, one for each theme and one for each project', () => {
  expect(sheets.map(({ id }) => id).sort()).toEqual(
    [
      wholeSheet,
      ...annotations.themes.map(({ slug }) => `theme-${slug}`),
      ...plan.projects.map(({ number }) => `project-${number}`),
    ].sort(),
  )
})

describe.each(withYears.map((sheet) => ({ id: sheet.id, sheet })))('the sheet of $id', ({ sheet }) => {
  it('quotes nothing that does not stand verbatim in plan.json', () => {
    const quoted = sheet.kind === 'project' ? sheet.overview : []
    for (const words of quoted) expect(committed).toContain(JSON.stringify(words).slice(1, -1))
    for (const { shown } of sheet.years) {
      for (const { achievement } of shown) expect(achievements).toContain(achievement)
    }
  })

  it('shows or counts every entry once, each year present', () => {
    expect(sheet.years.map(({ year }) => year)).toEqual(plan.fiscalYears)
    const shown = sheet.years.flatMap((year) => year.shown.map(({ achievement }) => achievement.id))
    const left = sheet.years.reduce((sum, year) => sum + year.left, 0)
    const all = projectsOn(sheet).flatMap((project) => project.achievements.map(({ id }) => id))
    expect(new Set(shown).size).toBe(shown.length)
    expect(all).toEqual(expect.arrayContaining(shown))
    expect(shown.length + left).toBe(all.length)
    for (const { year, count } of sheet.years) expect(count).toBe(countOf(projectsOn(sheet), year))
  })
})

it('a project’s sheet holds all that is recorded of it', () => {
  for (const sheet of withYears) {
    if (sheet.kind !== 'project') continue
    expect(sheet.overview).toEqual(sheet.project.overview.map(({ text }) => text))
    for (const { left } of sheet.years) expect(left, sheet.id).toBe(0)
  }
})

itOfFirstPlan('with readings it still does, in letters that leave room for them', () => {
  const added = widthOfReadings(readingDictionary as ReadingDictionary, 'all')
  expect(added?.('情報')).toBeCloseTo(0.07)
  const withReadings = allSheets(plan, annotations, settingFor(added))
  for (const sheet of withReadings) {
    expect(sheet.readings).toBe(true)
    if (sheet.kind !== 'project') continue
    expect(sheet.overview).toEqual(sheet.project.overview.map(({ text }) => text))
    for (const { left } of sheet.years) expect(left, sheet.id).toBe(0)
  }
})

it('a year without a record has no bar, never one of nothing', () => {
  for (const sheet of sheets) {
    for (const { name, share } of sheet.chart.columns) {
      expect(name === null).toBe(share === 0)
      expect(name).not.toBe('0')
      expect(share).toBeLessThanOrEqual(1)
    }
    if (sheet.chart.kind === 'counts') {
      const counts = plan.fiscalYears.map((year) => countOf(projectsOn(sheet), year))
      expect(sheet.chart.columns.map(({ name }) => Number(name ?? 0))).toEqual(counts)
    }
  }
})

itOfFirstPlan('more room is larger letters, less room is fewer entries of every year in turn', () => {
  const heights = [400, 250, 180, 120, 60, 10]
  const fitted = heights.map((height) => yearsThatFit(plan.projects.slice(0, 3), plan.fiscalYears, height))
  const shown = fitted.map(({ years }) => years.reduce((sum, year) => sum + year.shown.length, 0))
  expect(shown).toEqual([...shown].sort((one, other) => other - one))
  expect(fitted.map(({ size }) => size)).toEqual(fitted.map(({ size }) => size).sort((one, other) => one - other))
  expect(shown[0]).toBe(24)
  expect(shown.at(-1)).toBe(0)
  const scarce = fitted.find(({ years }) => years.some(({ left }) => left > 0))
  expect(scarce?.size).toBe(plainSetting.results.length - 1)
})
