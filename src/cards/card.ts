import { itemAddress, projectAddress, themeAddress } from '../plan/addresses.ts'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import { itemsById } from '../plan/items.ts'
import { projectHeadingId, themeHeadingId } from '../plan/line-breaks.ts'
import type { Achievement, Plan, Project, SourceSpan } from '../plan/plan.ts'
import type { Annotations, Theme } from '../plan/annotations.ts'
import type { Numbers } from '../plan/series.ts'
import { countOf, projectsOf, recordedIn } from '../plan/records.ts'
import { spanOfHead, spanWithDetails } from '../plan/source-lines.ts'
import type { Series } from '../plan/series.ts'
import { spansOf } from '../record/figures/series-blocks.ts'
import { seriesWithId } from '../record/figures/series-found.ts'

interface Common {
  id: string
  /** The address of the item's own page, inside the app. */
  address: string
  /** The fiscal years in which something is recorded. */
  recorded: readonly FiscalYear[]
  /** Its source lines; none where all of it is ours. */
  spans: readonly SourceSpan[]
}

/** One item of the plan, prepared for a card. */
export type Card =
  | (Common & { kind: 'project'; project: Project })
  | (Common & { kind: 'achievement'; project: Project; achievement: Achievement })
  | (Common & { kind: 'series'; project: Project; series: Series })
  | (Common & { kind: 'theme'; theme: Theme; projects: readonly Project[] })

/** The card of an id: 'project-2', an achievement's, a series', 'theme-disaster'. null for any other. */
export function cardOf(id: string, plan: Plan, annotations: Annotations & Numbers): Card | null {
  return (
    projectCard(id, plan) ??
    achievementCard(id, plan) ??
    seriesCard(id, plan, annotations) ??
    themeCard(id, plan, annotations)
  )
}

function projectCard(id: string, { projects, fiscalYears }: Plan): Card | null {
  const project = projects.find((candidate) => projectHeadingId(candidate) === id)
  if (!project) return null
  return {
    kind: 'project',
    id,
    address: projectAddress(project.number),
    recorded: fiscalYears.filter((year) => recordedIn(project, year)),
    spans: spansOf([{ source: spanOfHead(project) }, ...project.overview]),
    project,
  }
}

function achievementCard(id: string, plan: Plan): Card | null {
  const item = itemsById(plan).get(id)
  if (item?.achievement?.id !== id) return null
  const { project, achievement } = item
  return {
    kind: 'achievement',
    id,
    address: itemAddress(id),
    recorded: achievement.recordedYears,
    spans: [spanWithDetails(achievement)],
    project,
    achievement,
  }
}

function seriesCard(id: string, plan: Plan, annotations: Annotations & Numbers): Card | null {
  const found = seriesWithId(annotations, id)
  const project = plan.projects.find(({ number }) => number === found?.series.project)
  if (!found || !project) return null
  const { series, block } = found
  return {
    kind: 'series',
    id,
    address: `${projectAddress(project.number)}#series-${block.series.id}`,
    recorded: plan.fiscalYears.filter((year) => series.points.some(({ fiscalYears }) => fiscalYears.includes(year))),
    spans: spansOf(series.points),
    project,
    series,
  }
}

function themeCard(id: string, plan: Plan, annotations: Annotations & Numbers): Card | null {
  const theme = annotations.themes.find((candidate) => themeHeadingId(candidate) === id)
  if (!theme) return null
  const projects = projectsOf(plan, theme.projects)
  return {
    kind: 'theme',
    id,
    address: themeAddress(theme.slug),
    recorded: plan.fiscalYears.filter((year) => countOf(projects, year) > 0),
    spans: theme.figure === null ? [] : [theme.figure.source],
    theme,
    projects,
  }
}
