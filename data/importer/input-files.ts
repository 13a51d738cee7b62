import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { ANNOTATION_SCHEMAS, type AnnotationFiles } from './annotation-files.ts'
import { checkedJson } from './checked-json.ts'
import { faultIn, type Fault } from './faults.ts'
import { FormSchema, type PlanForm } from './form.ts'
import { KEPT_IDS_FILE, KeptIdsSchema, type KeptIds } from './kept-ids.ts'
import { languageFolders, type LanguageFolder } from './language-files.ts'
import { AboutSchema, CorrectionsSchema, type About, type Correction } from './source-notes.ts'

export type InputFiles =
  | {
      ok: true
      about: About
      corrections: Correction[]
      form: PlanForm
      keptIds: KeptIds[]
      source: Uint8Array
      annotations: AnnotationFiles
      languages: LanguageFolder[]
    }
  | { ok: false; faults: Fault[] }

/**
 * What may be left out even where our annotations are complete: without the first headings break anywhere, without the
 * second no edition has changed anything.
 */
const ALWAYS_OPTIONAL: readonly string[] = ['line-breaks.json', 'edition-reasons.json']

/** What a file holds that is left out. These say which app it is and what is new in it: each plan has them. */
const REQUIRED: readonly string[] = ['city.json', 'edition.json']
const EMPTY_OBJECTS: Record<string, unknown> = {
  'towns.json': { source: { name: '', url: '' }, wards: [] },
  'pictures.json': { plan: '', screenshots: [] },
  'readings.json': {},
  'reading-occurrences.json': {},
  'own-readings.json': {},
  'reading-cut-lines.json': {},
  'school-kanji.json': { source: '', grades: [] },
  'easy-japanese-exceptions.json': { kanjiShare: [], kanjiRuns: [], katakana: [] },
}

/** Everything that the import reads, in the shape that it needs. */
export function inputFiles(directory: string): InputFiles {
  const faults: Fault[] = []
  const read = <Schema extends v.GenericSchema>(folder: string, file: string, schema: Schema, otherwise?: unknown) => {
    const checked = checkedJson(join(directory, folder, file), file, schema, otherwise)
    faults.push(...checked.faults)
    return checked.value
  }
  const about = read('source', 'about.json', AboutSchema)
  const corrections = read('source', 'corrections.json', CorrectionsSchema)
  const form = read('source', 'form.json', FormSchema)
  const keptIds = read('source', KEPT_IDS_FILE, KeptIdsSchema, [])
  const mayBeLeftOut = (file: string) =>
    ALWAYS_OPTIONAL.includes(file) || (form !== null && !form.complete && !REQUIRED.includes(file))
  const raw = Object.entries(ANNOTATION_SCHEMAS).map(([file, schema]) => [
    file,
    read('annotations', file, schema, mayBeLeftOut(file) ? (EMPTY_OBJECTS[file] ?? []) : undefined),
  ])
  const languages = languageFolders(directory)
  faults.push(...strangers(join(directory, 'annotations')), ...languages.faults)
  const file = about ? join(directory, 'source', about.file) : null
  if (about && file && !existsSync(file)) faults.push(faultIn(about.file, '本文のファイルがありません'))
  const annotations = v.safeParse(v.object(ANNOTATION_SCHEMAS), Object.fromEntries(raw))
  if (faults.length > 0 || !about || !corrections || !form || !keptIds || !file || !annotations.success)
    return { ok: false, faults }
  return {
    ok: true,
    about,
    corrections,
    form,
    keptIds,
    source: readFileSync(file),
    annotations: annotations.output,
    languages: languages.value,
  }
}

/** A file that the importer does not know is most likely a mistyped name. */
function strangers(directory: string): Fault[] {
  if (!existsSync(directory)) return []
  const known = Object.keys(ANNOTATION_SCHEMAS)
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json') && !known.includes(file))
    .map((file) => faultIn(file, `知らないファイルです（使えるのは${known.join('、')}）`))
}
