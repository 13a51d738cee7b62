// @first-plan
import { expect, it } from 'vitest'
import * as v from 'valibot'
import themeArticlesData from '../../data/theme-articles.json'
import { itemsById } from '../../src/plan/items.ts'
import { projectsOf } from '../../src/plan/records.ts'
import { ThemeArticlesSchema } from '../../src/plan/theme-articles.ts'
import { idOfRecord, shownChapters } from '../../src/themes/article/shown-records.ts'
import { annotations, plan } from '../plan/committed-content.ts'

const articles = v.parse(ThemeArticlesSchema, themeArticlesData)
const items = itemsById(plan)
const shownIn = (slug: string) => {
  const theme = annotations.themes.find((candidate) => candidate.slug === slug)
  if (!theme) throw new Error(`no theme ${slug}`)
  return shownChapters(theme, plan, articles).flatMap(({ records }) => records.map(idOfRecord))
}

it.each(annotations.themes)('$slug shows every record of its projects, each once', ({ slug, projects }) => {
  const shown = shownIn(slug)
  const achievements = projectsOf(plan, projects).flatMap((project) => project.achievements.map(({ id }) => id))
  expect(shown).toEqual([...new Set(shown)])
  expect(shown).toEqual(expect.arrayContaining(achievements))
})

it.each(annotations.themes)(
  '$slug shows in full whatever an answer, a sentence of ours or a later date rests on',
  ({ slug }) => {
    const article = articles.themes.find(({ theme }) => theme === slug)
    const cited = [
      ...(article?.answers ?? []).flatMap(({ quotes }) => quotes),
      ...(article?.chapters ?? []).flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
      ...articles.later.filter(({ themes }) => themes.includes(slug)).flatMap(({ sources }) => sources),
    ].map(({ of }) => items.get(of)?.achievement?.id ?? of)
    expect(cited.length).toBeGreaterThan(0)
    expect(shownIn(slug)).toEqual(expect.arrayContaining(cited))
  },
)

it('what is asked of コンビニ交付 is answered by the line with 平成28年1月', () => {
  const [first] = articles.themes.find(({ theme }) => theme === 'e-services')?.answers ?? []
  expect(first?.question.join('')).toMatch(/コンビニ交付は、いつから/u)
  expect(first?.quotes[0]?.phrase).toMatch(/^平成28年1月.*住民票の写し/u)
})
