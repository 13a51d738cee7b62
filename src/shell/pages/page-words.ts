import { fullName, type FiscalYear, rangeName } from '../../plan/fiscal-year.ts'
import type { PrintedWords } from '../../plan/annotations.ts'
import type { Content } from '../../plan/content.ts'
import type { Plan, Project } from '../../plan/plan.ts'
import { achievementCount, countOf, recordedIn } from '../../plan/records.ts'
import { recordText } from '../../record/notes/messages.ts'
import type { DescribedPlan } from './messages.ts'
import { pageDescriptions, pageTitles } from './page-words-messages.ts'
import { yearDescription } from '../../record/years/year-description.ts'

/** What a page is called in the browser's title, in lists of links and to search engines. */
export interface PageWords {
  title: string
  description: string
}

/**
 * Whether the page is being prerendered. A browser does not use the descriptions, and they would be loaded with every
 * page.
 */
const built = import.meta.env.SSR

/** A page that every plan has, or that it has if it has what stands there. */
export interface FixedPage {
  title: string
  description: (plan: DescribedPlan) => string
}

/** As many names as a description has room for. */
const NAMES = 3

/** The words of a fixed page, its description filled from the plan. */
export function fixedPage({ plan, annotations }: Content, { title, description }: FixedPage): PageWords {
  if (!built) return { title, description: '' }
  const { city, themes, guideTopics } = annotations
  const filled = description({
    years: rangeName(plan.fiscalYears),
    record: recordText.record(plan.fiscalYears),
    municipality: plan.municipality.name,
    departments: annotations.printed.departments,
    field: city.field,
    kanaSearch: annotations.holds.kanaSearch,
    themes: city.describedThemes ?? themes.slice(0, NAMES).map((theme) => theme.title),
    topics: city.describedTopics ?? guideTopics.slice(0, NAMES).map((topic) => topic.title),
  })
  return { title, description: filled }
}

/** The home page's title is the app's name alone. */
export function homePage({ plan, annotations }: Content): PageWords {
  const description = built
    ? `${annotations.city.homeLead}${pageDescriptions.home(plan.projects.length, achievementCount(plan))}`
    : ''
  return { title: '', description }
}

/** null for a code that the plan does not have. */
export function policyPage({ plan }: Content, code: string): PageWords | null {
  const policy = plan.policies.find((candidate) => candidate.code === code)
  if (!policy) return null
  return {
    title: pageTitles.policy(code, policy.title),
    description: built ? pageDescriptions.policy(policy.title, plan.fiscalYears) : '',
  }
}

/** null for a number that the plan does not have. */
export function projectPage({ plan, annotations }: Content, number: number): PageWords | null {
  const project = plan.projects.find((candidate) => candidate.number === number)
  if (!project) return null
  return { title: project.title, description: built ? projectDescription(plan, project, annotations.printed) : '' }
}

function projectDescription({ fiscalYears }: Plan, project: Project, { overview }: PrintedWords): string {
  const { title, achievements } = project
  const recordedYears = fiscalYears.filter((year) => recordedIn(project, year))
  return achievements.length === 0
    ? pageDescriptions.bareProject(title, overview, fiscalYears)
    : pageDescriptions.project(title, overview, recordedYears, achievements.length)
}

/** null for a year outside the plan. */
export function yearPage({ plan }: Content, year: FiscalYear): PageWords | null {
  if (!plan.fiscalYears.includes(year)) return null
  return { title: pageTitles.year(fullName(year)), description: built ? descriptionOf(plan, year) : '' }
}

function descriptionOf(plan: Plan, year: FiscalYear): string {
  const projects = plan.projects.filter((project) => recordedIn(project, year)).length
  return `${fullName(year)}：${yearDescription(projects, countOf(plan.projects, year))}`
}

/** null for a theme that the annotations do not have. */
export function themePage({ plan, annotations }: Content, slug: string): PageWords | null {
  const theme = annotations.themes.find((candidate) => candidate.slug === slug)
  if (!theme) return null
  return { title: theme.title, description: built ? pageDescriptions.theme(plan.fiscalYears, theme.lead) : '' }
}
