import * as v from 'valibot'
import { itemsById } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { type ReadingFile, type Theme, ThemeSchema } from '../../src/plan/annotations.ts'
import { READING_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import { termMarksOf } from '../../src/plan/term-marks.ts'
import type { Annotations } from './annotations.ts'
import type { Fault } from './faults.ts'
import { lineBreaks, phrasesIn } from './line-breaks.ts'
import { numberFaults } from './numbers.ts'
import { phaseProjectFaults } from './phase-projects.ts'
import { glossary } from './glossary.ts'
import { shortTitleFaults } from './short-titles.ts'
import { themeFaults, type WrittenTheme } from './themes.ts'

export type ReadingImport = { ok: true; reading: ReadingFile } | { ok: false; faults: Fault[] }

/** What we add to the plan, checked against it and against the source's lines. */
export function importReading(annotations: Annotations, plan: Plan, lines: readonly string[]): ReadingImport {
  const themes = annotations['themes.json']
  const phases = annotations['phase-projects.json']
  const breaks = lineBreaks(plan, themes, annotations['line-breaks.json'])
  const faults = [
    ...themeFaults(themes, plan, lines, itemsById(plan)),
    ...phaseProjectFaults(phases, plan),
    ...numberFaults(annotations, plan, lines),
    ...shortTitleFaults(annotations['short-titles.json'], plan),
    ...breaks.faults,
  ]
  if (faults.length > 0) return { ok: false, faults }
  const terms = glossary(annotations['glossary.json'], plan).value
  const reading: ReadingFile = {
    schemaVersion: READING_SCHEMA_VERSION,
    plan: plan.id,
    edition: annotations['edition.json'],
    city: annotations['city.json'],
    themes: themes.map(withoutChapters),
    phaseProjects: phases.map(({ phase, project, confidence, reason }) => ({ phase, project, confidence, reason })),
    lineBreaks: breaks.value,
    guideTopics: annotations['guide.json'].map(({ slug, title }) => ({ slug, title })),
    termMarks: Object.fromEntries(plan.projects.flatMap((project) => [...termMarksOf(project, terms)])),
    numberedProjects: [...new Set(annotations['series.json'].map(({ project }) => project))].sort((a, b) => a - b),
    series: annotations['series.json'].map((entry) => ({ ...entry, messagePhrases: phrasesIn(entry.message) })),
    crossChecks: annotations['cross-checks.json'],
    shortTitles: annotations['short-titles.json'].map(({ project, label }) => ({ project, label })),
  }
  return { ok: true, reading }
}

/** The chapters travel in a file of their own, which only the themes' pages fetch. */
function withoutChapters(written: WrittenTheme): Theme {
  return v.parse(ThemeSchema, written)
}
