import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { rangeName } from '../../src/plan/fiscal-year.ts'
import { type Plan, PlanSchema } from '../../src/plan/plan.ts'
import { achievementCount } from '../../src/plan/records.ts'
import { ReadingDictionarySchema } from '../../src/plan/reading-dictionary.ts'
import { SearchLexiconSchema } from '../../src/plan/search-lexicon.ts'
import { EditionsSchema } from '../../src/plan/editions.ts'
import { GlossarySchema } from '../../src/plan/glossary.ts'
import { GuideSchema } from '../../src/plan/guide.ts'
import { AnnotationsSchema } from '../../src/plan/annotations.ts'
import { NumbersSchema } from '../../src/plan/series.ts'
import { ThemeArticlesSchema } from '../../src/plan/theme-articles.ts'
import { LAZY_DATA_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import { isOfAnnotations } from './annotation-files.ts'
import { faultText, missingTexts, type Fault } from './faults.ts'
import { isPublished, lastImport, publishedIds } from './ids-file.ts'
import { changeTexts, idChanges, idMarks } from './ids.ts'
import { importPlan } from './import-plan.ts'
import { importAnnotations } from './import-annotations.ts'
import { importLazyData } from './import-lazy-data.ts'
import { ourFormulaFaults } from './formula-faults.ts'
import { inputFiles } from './input-files.ts'
import { correctedIds } from './corrected-ids.ts'
import type { DataFiles } from './data-files.ts'
import { editionsWith, keptIdFaults } from './editions.ts'
import { comparedEdition, type ComparedEdition, editionsFolder, storedEdition } from './stored-editions.ts'
import { folderName } from './plan-folder.ts'
import { planNotes } from './plan-notes.ts'
import { keepEdition, type KeepEdition } from './keep-edition.ts'
import { readingDictionary } from './reading-dictionary.ts'
import { languageFaults } from './languages.ts'
import { readingFaults } from './reading-faults.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The folder of this project's own plan, which messages need not name. */
const ownFolder = join(root, 'data')

/**
 * Runs the whole import in a data directory and writes the data files, all or none. With a new date in edition.json, the
 * edition before is kept first, as `keep` makes it. Returns the exit code of the command. `print`: called with one line
 * per fault.
 */
export function runImport(directory: string, print: (line: string) => void, keep: KeepEdition): number {
  const before = isPublished(directory) ? storedEdition(directory) : null
  const made = importedFiles(directory, before)
  if (!made.ok) {
    for (const fault of made.faults) print(faultText(fault))
    print(`取り込みを中止しました（${made.faults.length}件）。データのファイルは元のままです。`)
    if (hasOtherText(directory, before) && made.faults.some(isOfAnnotations))
      print('本文が変わって行の番号がずれたときは、npm run lines で合わせられます。')
    return 1
  }
  if (made.keeps && before) {
    keepEdition(directory, before, keep)
    const kept = `${editionsFolder}/${before.edition.date}/`
    print(`いままでの版を${kept}に残しました。公開していない版なら、${kept}を消して、もう一度取り込んでください。`)
  }
  const files = Object.entries(made.files)
  const plan = lastImport(directory)
  // All temporary files are complete before the first old one is replaced.
  for (const [name, content] of files) writeFileSync(join(directory, `.${name}.tmp`), content)
  for (const [name] of files) renameSync(join(directory, `.${name}.tmp`), join(directory, name))
  for (const line of missingTexts(made.missing)) print(line)
  print(`${files.map(([name]) => name).join('、')}を書きました。`)
  for (const line of [...reportTexts(directory, plan), ...made.notes]) print(line)
  return 0
}

/** Whether about.json names another file than the edition that stands in the directory was read from. */
function hasOtherText(directory: string, before: ComparedEdition | null): boolean {
  const input = inputFiles(directory)
  return before !== null && input.ok && input.about.file !== before.sourceFile
}

/** What the import read, of which city and folder, and how it differs from the version before, a line each. */
function reportTexts(directory: string, before: Plan | null): string[] {
  const plan = lastImport(directory)
  if (!plan) return []
  const ofFolder = directory === ownFolder ? '' : `（${folderName(root, directory)}）`
  const changes = before ? changeTexts(idChanges(idMarks(before), idMarks(plan))) : []
  const unlisted = Object.keys(idChanges(publishedIds(directory), idMarks(plan)).added).length
  return [
    `${plan.municipality.name}${ofFolder}：${plan.policies.length}の施策、${plan.projects.length}の事業、${achievementCount(plan)}件の実績を読みました（${rangeName(plan.fiscalYears)}）。`,
    ...(before
      ? [changes.length === 0 ? '前に取り込んだときと同じ文です。' : '前に取り込んだときとのちがい：', ...changes]
      : []),
    ...(unlisted === 0 ? [] : [`ids.jsonにない番号が${unlisted}件あります。npm run ids で足せます。`]),
  ]
}

/**
 * The files' content, what of our annotations is missing, what to hold against the city's document, and whether the edition
 * before is kept; or what is wrong.
 */
export type DataImport =
  { ok: true; files: DataFiles; missing: Fault[]; notes: string[]; keeps: boolean } | { ok: false; faults: Fault[] }

/**
 * The content of the files as the directory's input makes them, with what of our annotations is missing; or everything
 * that is wrong. `before`: the edition whose files the directory has now, which is kept where the new one has another date.
 */
export function importedFiles(directory: string, before: ComparedEdition | null): DataImport {
  const input = inputFiles(directory)
  if (!input.ok) return input
  const plan = importPlan(input.source, input.about, input.corrections, input.form, input.keptIds)
  if (!plan.ok) return plan
  const { date } = input.annotations['edition.json']
  const shifted = keptIdFaults(directory, plan.plan, date, before)
  if (shifted.length > 0) return { ok: false, faults: shifted }
  const annotations = importAnnotations(input.annotations, plan.plan, plan.lines, input.languages, input.form)
  const lazyData = importLazyData(input.annotations, plan.plan, plan.lines)
  const dictionary = readingDictionary(input.annotations)
  const faults = [
    ...[annotations, lazyData].flatMap((made) => (made.ok ? made.missing : made.faults)),
    ...ourFormulaFaults(input.annotations),
    ...readingFaults(input.annotations, plan.plan),
    ...dictionary.faults,
    ...languageFaults(input.languages, plan.plan, input.annotations),
  ]
  const refused = input.form.complete ? faults : faults.filter(({ missing }) => !missing)
  if (!annotations.ok || !lazyData.ok || refused.length > 0) return { ok: false, faults: refused }
  const { numbers, themeArticles, glossary, guide, searchLexicon } = lazyData.lazyData
  const present = comparedEdition(plan.plan, { edition: input.annotations['edition.json'] }, numbers)
  const editions = editionsWith(directory, present, before, input.annotations['edition-reasons.json'])
  if (editions.faults.length > 0) return { ok: false, faults: editions.faults }
  const head = { schemaVersion: LAZY_DATA_SCHEMA_VERSION, plan: plan.plan.id }
  const corrected = { ...annotations.annotations, correctedIds: correctedIds(editions.records) }
  return {
    ok: true,
    missing: faults,
    notes: planNotes(plan.plan, input.form, plan.artefacts),
    keeps: editions.keeps,
    files: {
      'plan.json': pretty(v.parse(PlanSchema, plan.plan)),
      'annotations.json': pretty(v.parse(AnnotationsSchema, corrected)),
      'numbers.json': pretty(v.parse(NumbersSchema, numbers)),
      'theme-articles.json': pretty(v.parse(ThemeArticlesSchema, themeArticles)),
      'glossary.json': pretty(v.parse(GlossarySchema, glossary)),
      'guide.json': pretty(v.parse(GuideSchema, guide)),
      'search-lexicon.json': pretty(v.parse(SearchLexiconSchema, searchLexicon)),
      'reading-dictionary.json': pretty(v.parse(ReadingDictionarySchema, { ...head, ...dictionary.value })),
      'editions.json': pretty(v.parse(EditionsSchema, { ...head, editions: editions.records })),
    },
  }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
