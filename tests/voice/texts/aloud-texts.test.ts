import { expect, it } from 'vitest'
import guideData from '../../../data/guide.json'
import articlesData from '../../../data/theme-articles.json'
import type { Guide } from '../../../src/plan/guide.ts'
import { itemsById } from '../../../src/plan/items.ts'
import type { Detail } from '../../../src/plan/plan.ts'
import type { ThemeArticles } from '../../../src/plan/theme-articles.ts'
import { yearText } from '../../../src/record/years/messages.ts'
import { achievementTexts, projectTexts } from '../../../src/voice/texts/aloud-texts.ts'
import { guideTexts } from '../../../src/voice/texts/guide-texts.ts'
import { themeTexts } from '../../../src/voice/texts/theme-texts.ts'
import { annotations, plan } from '../../plan/committed-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const guide = guideData as unknown as Guide
const articles = articlesData as unknown as ThemeArticles
const linesOf = (details: readonly Detail[]): string[] =>
  details.flatMap((line) => [line.text, ...linesOf(line.details)])

it('of a project every word of the city is read, in the order of its page', () => {
  for (const project of plan.projects) {
    const texts = projectTexts(plan, project, annotations.printed).map(({ text }) => text)
    const words = [
      project.title,
      ...project.overview.map(({ text }) => text),
      ...project.achievements.flatMap(({ text, details }) => [text, ...linesOf(details)]),
    ]
    expect(texts).toEqual(expect.arrayContaining(words))
    expect(texts.indexOf(project.title)).toBeLessThan(texts.indexOf(project.overview[0]?.text ?? ''))
  }
})

it('a year without a record is said to have none in this table', () => {
  const silent = plan.projects.filter(({ achievements }) =>
    plan.fiscalYears.some((year) => !achievements.some(({ recordedYears }) => recordedYears.includes(year))),
  )
  expect(silent.length).toBeGreaterThan(0)
  for (const project of silent)
    expect(projectTexts(plan, project, annotations.printed).map(({ text }) => text)).toContain(yearText.none)
})

it('a line that stands in two years is marked where it has its id, and heard in both', () => {
  for (const project of plan.projects) {
    const places = projectTexts(plan, project, annotations.printed).flatMap(({ at, of }) =>
      at !== null && of !== undefined ? [at] : [],
    )
    expect(new Set(places).size).toBe(places.length)
  }
})

it('of a record all of its lines are read', () => {
  for (const { achievements } of plan.projects)
    for (const achievement of achievements)
      expect(achievementTexts(achievement).map(({ text }) => text)).toEqual([
        achievement.text,
        ...linesOf(achievement.details),
      ])
})

it('of a theme every record of its projects is read, once', () => {
  for (const theme of annotations.themes) {
    const texts = themeTexts(theme, plan, articles)
    const read = texts.flatMap(({ of }) => of ?? [])
    const records = plan.projects
      .filter(({ number }) => theme.projects.includes(number))
      .flatMap(({ achievements }) => achievements.map(({ id }) => id))
    expect(read).toEqual(expect.arrayContaining(records))
    expect(new Set(read).size).toBe(read.length)
    expect(texts[1]?.text).toBe(theme.lead)
  }
})

itOfFirstPlan('the guide’s answers are read with their reasons: those of the chosen life events, or all', () => {
  const [first, second] = guide.topics
  if (!first || !second) throw new Error('the guide has two life events')
  const chosen = guideTexts(guide.topics, [first.slug], plan).map(({ text }) => text)
  const all = guideTexts(guide.topics, [], plan).map(({ text }) => text)
  const items = itemsById(plan)
  for (const { of, why } of first.entries) {
    const item = items.get(of)
    for (const texts of [chosen, all]) {
      expect(texts).toContain(why)
      expect(texts).toContain(item?.text)
    }
    // A line alone would not say what was done.
    if (item?.achievement) expect(chosen).toContain(item.achievement.text)
  }
  const onlySecond = second.entries.map(({ why }) => why).filter((why) => !first.entries.some((one) => one.why === why))
  expect(chosen.filter((text) => onlySecond.includes(text))).toEqual([])
  expect(all).toEqual(expect.arrayContaining(onlySecond))
})
