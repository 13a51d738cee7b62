import * as v from 'valibot'
import { itemsById } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { type Annotations, type ChosenLanguage, type Theme, ThemeSchema } from '../../src/plan/annotations.ts'
import { ANNOTATIONS_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import { termMarksOf } from '../../src/plan/term-marks.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import type { PlanForm } from './form.ts'
import type { Fault } from './faults.ts'
import type { LanguageFolder } from './language-files.ts'
import { lineBreaks } from './line-breaks.ts'
import { numberFaults } from './numbers.ts'
import { phaseProjectFaults } from './phase-projects.ts'
import { glossary } from './glossary.ts'
import { readsEveryKanji } from './search-lexicon.ts'
import { shortTitleFaults } from './short-titles.ts'
import { themeFaults, type WrittenTheme } from './themes.ts'

export type AnnotationsImport =
  { ok: true; annotations: Annotations; missing: Fault[] } | { ok: false; faults: Fault[] }

/**
 * What we add to the plan, checked against it and against the source's lines. `languages`: its
 * translations; `form`: how the plan is printed.
 */
export function importAnnotations(
  files: AnnotationFiles,
  plan: Plan,
  lines: readonly string[],
  languages: readonly LanguageFolder[],
  form: PlanForm,
): AnnotationsImport {
  const themes = files['themes.json']
  const phases = files['phase-projects.json']
  const breaks = lineBreaks(plan, themes, files['line-breaks.json'])
  const faults = [
    ...themeFaults(themes, plan, lines, itemsById(plan)),
    ...phaseProjectFaults(phases, plan),
    ...numberFaults(files, plan, lines),
    ...shortTitleFaults(files['short-titles.json'], plan),
    ...breaks.faults,
  ]
  if (faults.some(({ missing }) => !missing)) return { ok: false, faults }
  const terms = glossary(files['glossary.json'], plan, phases, lines).value
  const departments = [...new Set(plan.projects.flatMap((project) => project.departments.map(({ text }) => text)))]
  const annotations: Annotations = {
    schemaVersion: ANNOTATIONS_SCHEMA_VERSION,
    plan: plan.id,
    edition: files['edition.json'],
    // Known only beside the editions before it.
    correctedIds: [],
    city: files['city.json'],
    printed: {
      policy: form.policyWord,
      departments: form.columns[1] ?? '',
      overview: withoutSigns(form.overview) || form.overview,
      achievements: withoutSigns(form.achievements),
    },
    themes: themes.map(withoutChapters),
    phaseProjects: phases.map(({ phase, project, confidence, reason }) => ({ phase, project, confidence, reason })),
    lineBreaks: breaks.value,
    guideTopics: files['guide.json'].map(({ slug, title }) => ({ slug, title })),
    termMarks: Object.fromEntries(plan.projects.flatMap((project) => [...termMarksOf(project, terms, departments)])),
    holds: {
      places: files['places.json'].length > 0,
      towns: files['towns.json'].wards.length > 0,
      terms: files['glossary.json'].length > 0,
      easyJapanese: files['easy-japanese.json'].length > 0,
      synonyms: files['synonyms.json'].length > 0,
      readings: Object.keys(files['reading-occurrences.json']).length > 0,
      kanaSearch: readsEveryKanji(files, plan),
    },
    languages: languages.map(({ files }) => chosenLanguage(files)),
    numberedProjects: [...new Set(files['series.json'].map(({ project }) => project))].sort((a, b) => a - b),
    shortTitles: files['short-titles.json'].map(({ project, label }) => ({ project, label })),
  }
  return { ok: true, annotations, missing: faults }
}

/** The chapters are written to a separate file, which only the themes' pages load. */
function withoutChapters(written: WrittenTheme): Theme {
  return v.parse(ThemeSchema, written)
}

/** What the app must know of a language before its texts come. */
function chosenLanguage(files: LanguageFolder['files']): ChosenLanguage {
  const { tag, published, japaneseName } = files['language.json']
  const { choice, missing, settings } = files['interface.json'].inApp
  return { kind: published, tag, name: japaneseName, choice, missing, settings }
}

/** The words of a heading without what is printed around them. */
function withoutSigns(heading: string): string {
  return heading.replace(/[[\]【】〔〕《》〈〉＜＞［］（）()■□◆◇●○▼]/gu, '').trim()
}
