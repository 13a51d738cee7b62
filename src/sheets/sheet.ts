import { homeAddress, projectAddress, themeAddress } from '../plan/addresses.ts'
import { projectHeadingId, themeHeadingId } from '../plan/line-breaks.ts'
import type { Plan, Policy, Project, SourceSpan } from '../plan/plan.ts'
import type { Annotations, Theme } from '../plan/annotations.ts'
import type { Numbers } from '../plan/series.ts'
import { countsByYear, projectsInPrintedOrder, projectsOf } from '../plan/records.ts'
import { spanOfHead, spanWithDetails } from '../plan/source-lines.ts'
import type { Series } from '../plan/series.ts'
import { firstFollowedSeries } from '../record/figures/series-found.ts'
import { type BarColumn, columnsOfCounts, columnsOfSeries } from '../record/figures/bar-columns.ts'
import { plainSetting, sheetMeasures, type SheetSetting } from './sheet-measures.ts'
import { type SheetYears, yearsThatFit } from './sheet-years.ts'
import { linesFor, textsThatFit } from './text-measure.ts'
import { wholeSheet } from './whole-sheet.ts'

/** A chart by year: of a series of the document, or of the number of records. */
export type SheetChart = { columns: readonly BarColumn[] } & ({ kind: 'series'; series: Series } | { kind: 'counts' })

interface Common {
  id: string
  title: string
  /** The address that the code leads to, inside the app. */
  address: string
  chart: SheetChart
  /** Whether there is room for readings beside its words. */
  readings: boolean
}

/** One A4 page. */
export type Sheet =
  | (Common &
      SheetYears & {
        kind: 'project'
        project: Project
        policy: Policy
        overview: readonly string[]
        roomy: boolean
        span: SourceSpan
      })
  | (Common & SheetYears & { kind: 'theme'; theme: Theme; projects: readonly Project[] })
  | (Common & { kind: 'plan' })

/** The most lines of 事業内容, so that the results keep the larger part of the page. */
const OVERVIEW_LINES = 8

/** Up to this size of the results (`results` of the setting) 事業内容 is set larger too. */
const ROOMY_RESULTS = 3

/** Every sheet: the whole, the themes, the projects as printed. `setting`: how their words are set. */
export function allSheets(
  plan: Plan,
  annotations: Annotations & Numbers,
  setting: SheetSetting = plainSetting,
): Sheet[] {
  return [
    planSheet(plan, annotations, setting),
    ...annotations.themes.map((theme) => themeSheet(theme, plan, annotations, setting)),
    ...projectsInPrintedOrder(plan).map((project) => projectSheet(project, plan, annotations, setting)),
  ]
}

function chartOf(projects: readonly Project[], plan: Plan, annotations: Annotations & Numbers): SheetChart {
  const numbers = projects.map(({ number }) => number)
  const series = firstFollowedSeries(annotations, numbers)
  if (series) return { kind: 'series', series, columns: columnsOfSeries(series, plan.fiscalYears) }
  return { kind: 'counts', columns: columnsOfCounts(countsByYear(projects, plan.fiscalYears)) }
}

function projectSheet(project: Project, plan: Plan, annotations: Annotations & Numbers, setting: SheetSetting): Sheet {
  const policy = plan.policies.find(({ code }) => code === project.policy)
  if (!policy) throw new RangeError(`no policy ${project.policy}`)
  return {
    kind: 'project',
    id: projectHeadingId(project),
    title: project.title,
    address: projectAddress(project.number),
    project,
    policy,
    span: spanOnSheet(project),
    chart: chartOf([project], plan, annotations),
    readings: setting.readings,
    ...projectWords(project, plan, setting),
  }
}

/** The lines from the head to the last result; of a project without results to the end of what it is to do. */
function spanOnSheet(project: Project): SourceSpan {
  const head = spanOfHead(project)
  const below = [...project.overview.map(({ source }) => source), ...project.achievements.map(spanWithDetails)]
  return { from: head.from, to: Math.max(head.to, ...below.map(({ to }) => to)) }
}

/** 事業内容 and the results of a project, in the largest sizes that fit. */
function projectWords(
  project: Project,
  { fiscalYears }: Plan,
  setting: SheetSetting,
): SheetYears & { overview: readonly string[]; roomy: boolean } {
  const { width, height, foot, gaps, reserve, kind, heading, cityInset } = sheetMeasures
  const { title, text, texts } = setting
  // Kind, title, departments; then the names of two parts.
  const head = kind + linesFor(project.title, width / title.em, setting) * title.line + text.line + 2 * heading
  const [roomy, dense] = texts.map(({ em, line }) => {
    const ems = (width - cityInset) / em
    const overview = textsThatFit(
      project.overview.map((item) => item.text),
      ems,
      OVERVIEW_LINES,
      setting,
    )
    const lines = overview.reduce((sum, words) => sum + linesFor(words, ems, setting), 0)
    const about = lines * line + overview.length
    return { overview, ...yearsThatFit([project], fiscalYears, height - head - about - foot - gaps - reserve, setting) }
  })
  if (!roomy || !dense) throw new RangeError('a sheet has two sizes of text')
  return roomy.size <= ROOMY_RESULTS ? { ...roomy, roomy: true } : { ...dense, roomy: false }
}

function themeSheet(theme: Theme, plan: Plan, annotations: Annotations & Numbers, setting: SheetSetting): Sheet {
  const { width, height, foot, gaps, reserve, kind, heading, side, sideGap } = sheetMeasures
  const { title, lead, text } = setting
  const projects = projectsOf(plan, theme.projects)
  const column = width - side - sideGap
  const introduction = theme.introduction.reduce((sum, words) => sum + linesFor(words, column / text.em, setting), 0)
  const head =
    kind +
    linesFor(theme.title, column / title.em, setting) * title.line +
    linesFor(theme.lead, column / lead.em, setting) * lead.line +
    (introduction + 1) * text.line
  // The figure is beside these words and may be higher than they are.
  const figure = theme.figure === null ? 0 : 38
  return {
    kind: 'theme',
    id: themeHeadingId(theme),
    title: theme.title,
    address: themeAddress(theme.slug),
    theme,
    projects,
    chart: chartOf(projects, plan, annotations),
    readings: setting.readings,
    ...yearsThatFit(
      projects,
      plan.fiscalYears,
      height - Math.max(head, figure) - heading - foot - gaps - reserve,
      setting,
    ),
  }
}

function planSheet(plan: Plan, { city }: Annotations & Numbers, { readings }: SheetSetting): Sheet {
  const counts = countsByYear(plan.projects, plan.fiscalYears)
  return {
    kind: 'plan',
    id: wholeSheet,
    title: city.subject,
    address: homeAddress,
    chart: { kind: 'counts', columns: columnsOfCounts(counts) },
    readings,
  }
}
