import { itemAddress, projectAddress, themeAddress } from '../plan/addresses.ts'
import type { Theme } from '../plan/annotations.ts'
import { type CitableItem, yearsOfSources } from '../plan/items.ts'
import type { Detail, Plan, Project } from '../plan/plan.ts'
import { countsByYear, projectsOf } from '../plan/records.ts'
import type { Series } from '../plan/series.ts'
import { spanOfHead } from '../plan/source-lines.ts'
import type { SourceRef, Statement } from '../plan/theme-articles.ts'
import { columnsOfSeries } from '../record/figures/bar-columns.ts'
import { spansOf } from '../record/figures/series-blocks.ts'
import type { Quote, Slide, SlideSource } from './slide.ts'

/** Longer texts of the city would be too small to read from afar, or would leave no room for ours. */
const LONGEST_QUOTE = 90

/** A sentence of ours, with the city's own sentences where they are short enough. */
export function statementSlide(
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

/** A project with the city's name for it. */
export function projectSlide(plan: Plan, theme: Theme, themeIndex: number, project: Project): Slide {
  return {
    kind: 'project',
    theme,
    themeIndex,
    address: projectAddress(project.number),
    sources: [{ project, spans: [spanOfHead(project)] }],
    project,
    years: countsByYear([project], plan.fiscalYears),
  }
}

/** A series as one large number or as bars; none if it has no point. */
export function seriesSlides(plan: Plan, theme: Theme, themeIndex: number, project: Project, series: Series): Slide[] {
  const address = projectAddress(project.number)
  const sources = [{ project, spans: spansOf(series.points) }]
  const [point] = series.points
  if (!point) return []
  if (series.measure === 'single')
    return [
      {
        kind: 'number',
        theme,
        themeIndex,
        address: point.of ? itemAddress(point.of) : address,
        sources,
        series,
        point,
      },
    ]
  const columns = columnsOfSeries(series, plan.fiscalYears)
  return [{ kind: 'chart', theme, themeIndex, address, sources, series, columns }]
}

/** A record in the city's words, with the lines under it. */
export function recordSlide(theme: Theme, themeIndex: number, item: CitableItem): Slide {
  return {
    kind: 'record',
    theme,
    themeIndex,
    address: itemAddress(item.id),
    sources: [{ project: item.project, spans: item.spans }],
    text: item.text,
    details: linesUnder(item.details),
    years: item.citedYears,
  }
}

function linesUnder(details: readonly Detail[]): string[] {
  return details.flatMap((detail) => [detail.text, ...linesUnder(detail.details)])
}

/** The first slide of a theme. */
export function openerSlide(plan: Plan, theme: Theme, themeIndex: number): Slide {
  const projects = projectsOf(plan, theme.projects)
  return {
    kind: 'opener',
    theme,
    themeIndex,
    address: themeAddress(theme.slug),
    sources: projects.map((project) => ({ project, spans: [] })),
    years: countsByYear(projects, plan.fiscalYears),
  }
}
