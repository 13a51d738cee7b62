// @first-plan
import { expect, it } from 'vitest'
import themeArticlesData from '../../data/theme-articles.json'
import { annotations, plan } from '../plan/committed-content.ts'

const related = themeArticlesData.relatedProjects
const cited = new Map(
  themeArticlesData.themes.map(({ theme, chapters }) => [
    theme,
    new Set(chapters.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources.map(({ of }) => of)))),
  ]),
)

it('every record of the table is told in a theme of its project', () => {
  const untold = plan.projects.flatMap(({ number, achievements }) => {
    const themes = annotations.themes.filter(({ projects }) => projects.includes(number))
    return achievements.filter(({ id }) => !themes.some(({ slug }) => cited.get(slug)?.has(id))).map(({ id }) => id)
  })
  expect(untold).toEqual([])
})

it('every project of a theme is told in it, or among the related projects that stand on its page', () => {
  const untold = annotations.themes.flatMap(({ slug, projects }) =>
    projects
      .filter((number) => ![...(cited.get(slug) ?? [])].some((id) => id.startsWith(`p${number}-`)))
      .filter((number) => !related.some((group) => group.themes.includes(slug) && group.projects.includes(number)))
      .map((number) => `${slug}: ${number}`),
  )
  expect(untold).toEqual([])
})
