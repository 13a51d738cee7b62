import { homeAddress, itemAddress, projectAddress, themeAddress } from '../plan/addresses.ts'
import { itemsById, type CitableItem, yearsOfSources } from '../plan/items.ts'
import type { Plan, Project } from '../plan/plan.ts'
import type { Annotations, Theme } from '../plan/annotations.ts'
import { countsByYear, projectsOf } from '../plan/records.ts'
import { spansOf } from '../record/figures/series-blocks.ts'
import { columnsOfSeries } from '../record/figures/bar-columns.ts'
import type { Series } from '../plan/series.ts'
import { spanOfHead } from '../plan/source-lines.ts'
import type { SourceRef, Statement, ThemeArticles } from '../plan/theme-articles.ts'
import type { SignageSettings } from './signage-settings.ts'
import type { Quote, Slide, SlideSource } from './slide.ts'

export interface SlideMatter {
  plan: Plan
  annotations: Annotations
  themeArticles: ThemeArticles
  series: readonly Series[]
}

/** Longer texts of the city would be too small to read from afar, or would leave no room for ours. */
const LONGEST_QUOTE = 90

/** A sentence with such a beginning refers to the one before it, which a passer-by has not read. */
const REFERRING = '参考として'

/**
 * One round of slides: each chosen theme with its chapters; after each chapter its projects with their numbers. What
 * belongs to several themes is shown once, with the first. The last slide says what all this is.
 */
export function slidesOf(
  matter: SlideMatter,
  { themes, order, length }: Pick<SignageSettings, 'themes' | 'order' | 'length'>,
): Slide[] {
  const chosen = themes.flatMap((slug) => matter.annotations.themes.filter((theme) => theme.slug === slug))
  const items = itemsById(matter.plan)
  const used = new Set<string>()
  const once = (key: string) => !used.has(key) && Boolean(used.add(key))
  const whole = chosen.map((theme, themeIndex) => slidesOfTheme(matter, items, theme, themeIndex, once))
  const rows = length === 'short' ? whole.map(shortened) : whole
  return [...(order === 'turns' ? inTurns(rows) : rows.flat()), { kind: 'closing', address: homeAddress }]
}

/** The slides of a theme in the short show: its first slide, its numbers, and one record in the city's own words. */
export function shortened(slides: readonly Slide[]): Slide[] {
  const quoted = (slide: Slide) => slide.kind === 'statement' && slide.quotes.length > 0
  const record = slides.find(quoted) ?? slides.find(({ kind }) => kind === 'statement')
  return slides.filter((slide) => slide.kind === 'opener' || slide.kind === 'number' || slide === record)
}

/** Interleaves rows: the first of each, then the second of each, until all are used. */
export function inTurns<Entry>(rows: readonly (readonly Entry[])[]): Entry[] {
  const longest = Math.max(0, ...rows.map(({ length }) => length))
  return Array.from({ length: longest }).flatMap((_, index) => rows.flatMap((row) => row.slice(index, index + 1)))
}

function slidesOfTheme(
  { plan, themeArticles, series }: SlideMatter,
  items: ReadonlyMap<string, CitableItem>,
  theme: Theme,
  themeIndex: number,
  once: (key: string) => boolean,
): Slide[] {
  const projects = projectsOf(plan, theme.projects)
  const chapters = themeArticles.themes.find(({ theme: slug }) => slug === theme.slug)?.chapters ?? []
  const ofProject = (project: Project): Slide[] =>
    once(`project ${project.number}`) ? projectSlides(plan, series, theme, themeIndex, project) : []
  return [
    {
      kind: 'opener',
      theme,
      themeIndex,
      address: themeAddress(theme.slug),
      sources: projects.map((project) => ({ project, spans: [] })),
      years: countsByYear(projects, plan.fiscalYears),
    },
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

function statementSlide(
  plan: Plan,
  items: ReadonlyMap<string, CitableItem>,
  theme: Theme,
  themeIndex: number,
  chapter: readonly string[],
  { text, sources }: Statement,
): Slide {
  const [first] = sources
  return {
    kind: 'statement',
    theme,
    themeIndex,
    address: first ? itemAddress(first.of) : themeAddress(theme.slug),
    sources: sourcesOf(sources, items),
    chapter,
    text,
    years: yearsOfSources(sources, items, plan.fiscalYears),
    quotes: quotesOf(sources, items),
  }
}

/** The city's own sentences, where the lines are exactly the items' own words and all of them are short enough. */
function quotesOf(sources: readonly SourceRef[], items: ReadonlyMap<string, CitableItem>): Quote[] {
  const quotes = sources.flatMap(({ of, source }): Quote[] => {
    const item = items.get(of)
    const whole = item?.spans[0]?.from === source.from && item.spans[0].to === source.to
    return item && whole ? [{ text: item.text, span: source }] : []
  })
  const length = quotes.reduce((sum, { text }) => sum + text.length, 0)
  return quotes.length === sources.length && length <= LONGEST_QUOTE ? quotes : []
}

function sourcesOf(sources: readonly SourceRef[], items: ReadonlyMap<string, CitableItem>): SlideSource[] {
  const projects = new Set(sources.flatMap(({ of }) => items.get(of)?.project ?? []))
  return [...projects].map((project) => ({
    project,
    spans: spansOf(sources.filter(({ of }) => items.get(of)?.project === project)),
  }))
}

function projectSlides(
  plan: Plan,
  series: readonly Series[],
  theme: Theme,
  themeIndex: number,
  project: Project,
): Slide[] {
  const address = projectAddress(project.number)
  return [
    {
      kind: 'project',
      theme,
      themeIndex,
      address,
      sources: [{ project, spans: [spanOfHead(project)] }],
      project,
      years: countsByYear([project], plan.fiscalYears),
    },
    ...series
      .filter((entry) => entry.project === project.number)
      .flatMap((entry): Slide[] => {
        const [point] = entry.points
        if (!point) return []
        const sources = [{ project, spans: spansOf(entry.points) }]
        return entry.measure === 'single'
          ? [
              {
                kind: 'number',
                theme,
                themeIndex,
                address: point.of ? itemAddress(point.of) : address,
                sources,
                series: entry,
                point,
              },
            ]
          : [
              {
                kind: 'chart',
                theme,
                themeIndex,
                address,
                sources,
                series: entry,
                columns: columnsOfSeries(entry, plan.fiscalYears),
              },
            ]
      }),
  ]
}
