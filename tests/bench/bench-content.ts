import { readFileSync } from 'node:fs'
import type { Detail, Plan } from '../../src/plan/plan.ts'
import type { Numbers } from '../../src/plan/series.ts'

/** A line of a project, with the lines under it. */
export interface BenchLine {
  text: string
  lines: BenchLine[]
}

export interface BenchProject {
  number: number
  title: string
  policy: string
  departments: string[]
  overview: string[]
  achievements: BenchLine[]
}

/** What all three targets show. Only this is in the plain pages and in the single-page app's one JSON file. */
export interface BenchContent {
  title: string
  policies: { code: string; title: string }[]
  projects: BenchProject[]
  chart: { title: string; unit: string; labels: string[]; values: number[] }
}

/** A number for each year: the chart of the app's first project with one. */
const CHARTED = 'p1-menus-added'

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'))

/** The committed plan's words and one of its series. Throws where the series is gone. */
export function benchContent(): BenchContent {
  const plan = readData('plan.json') as Plan
  const series = (readData('numbers.json') as Numbers).series.find(({ id }) => id === CHARTED)
  if (series === undefined) throw new Error(`data/numbers.json has no series ${CHARTED}`)
  return {
    title: plan.title,
    policies: plan.policies.map(({ code, title }) => ({ code, title })),
    projects: plan.projects.map(({ number, title, policy, departments, overview, achievements }) => ({
      number,
      title,
      policy,
      departments: departments.map(({ text }) => text),
      overview: overview.map(({ text }) => text),
      achievements: achievements.map(lineOf),
    })),
    chart: {
      title: series.label,
      unit: series.unit,
      labels: series.points.map(({ fiscalYears }) => fiscalYears.join()),
      values: series.points.map(({ value }) => value),
    },
  }
}

function lineOf({ text, details }: Pick<Detail, 'text' | 'details'>): BenchLine {
  return { text, lines: details.map(lineOf) }
}
