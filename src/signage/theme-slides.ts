import type { Annotations, Theme } from '../plan/annotations.ts'
import { itemsById } from '../plan/items.ts'
import type { Plan, Project } from '../plan/plan.ts'
import { projectsOf } from '../plan/records.ts'
import type { Series } from '../plan/series.ts'
import type { ThemeArticles } from '../plan/theme-articles.ts'
import { openerSlide, projectSlide, recordSlide, seriesSlides, statementSlide } from './make-slides.ts'
import type { Slide } from './slide.ts'

/** What slides are made from. */
export interface SlideMatter {
  plan: Plan
  annotations: Annotations
  themeArticles: ThemeArticles
  series: readonly Series[]
}

/** A sentence with such a beginning refers to the one before it, which a passer-by has not read. */
const REFERRING = '参考として'

/** The slides of a theme in the short show: from its slug to the next theme's in the list chosen by hand. */
export function chosenSlides(
  { plan, annotations, themeArticles: { show }, series }: SlideMatter,
  theme: Theme,
  themeIndex: number,
): Slide[] {
  const items = itemsById(plan)
  const after = show.slice(show.indexOf(theme.slug) + 1)
  const next = after.findIndex((id) => annotations.themes.some(({ slug }) => slug === id))
  const ids = next < 0 ? after : after.slice(0, next)
  const slides = ids.flatMap((id): Slide[] => {
    const item = items.get(id)
    if (item) return [recordSlide(theme, themeIndex, item)]
    return series
      .filter((entry) => entry.id === id)
      .flatMap((entry) =>
        projectsOf(plan, [entry.project]).flatMap((project) => seriesSlides(plan, theme, themeIndex, project, entry)),
      )
  })
  return [openerSlide(plan, theme, themeIndex), ...slides]
}

/** The slides of a theme in the whole show. `once`: whether a key comes for the first time. */
export function slidesOfTheme(
  { plan, themeArticles, series }: SlideMatter,
  theme: Theme,
  themeIndex: number,
  once: (key: string) => boolean,
): Slide[] {
  const items = itemsById(plan)
  const projects = projectsOf(plan, theme.projects)
  const chapters = themeArticles.themes.find(({ theme: slug }) => slug === theme.slug)?.chapters ?? []
  const ofProject = (project: Project): Slide[] =>
    once(`project ${project.number}`)
      ? [
          projectSlide(plan, theme, themeIndex, project),
          ...series
            .filter((entry) => entry.project === project.number)
            .flatMap((entry) => seriesSlides(plan, theme, themeIndex, project, entry)),
        ]
      : []
  return [
    openerSlide(plan, theme, themeIndex),
    ...chapters.flatMap((chapter): Slide[] => {
      const named = new Set(
        chapter.statements.flatMap(({ sources }) => sources.map(({ of }) => items.get(of)?.project.number)),
      )
      return [
        ...chapter.statements
          .filter(({ text }) => !text.startsWith(REFERRING) && once(text))
          .map((statement) => statementSlide(plan, items, theme, themeIndex, chapter.title, statement)),
        ...projects.filter(({ number }) => named.has(number)).flatMap(ofProject),
      ]
    }),
    ...projects.flatMap(ofProject),
  ]
}
