import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LanguageWordsSchema } from '../../src/plan/language-words.ts'
import { LanguageSchema, TranslatedNamesSchema, TranslatedPlanSchema } from '../../src/plan/languages.ts'
import { checkedJson } from './checked-json.ts'
import { faultIn, type Fault } from './faults.ts'

/** The files of one language's folder, by name. */
export const LANGUAGE_SCHEMAS = {
  'language.json': LanguageSchema,
  'plan.json': TranslatedPlanSchema,
  'themes.json': TranslatedNamesSchema,
  'glossary.json': TranslatedNamesSchema,
  'guide.json': TranslatedNamesSchema,
  'interface.json': LanguageWordsSchema,
} as const

const INCOMPLETE = '訳は、すべてのファイルがそろうと使えます。使わないときは、フォルダーごと消してください'

const LanguageFilesSchema = v.object(LANGUAGE_SCHEMAS)

/** One language: the folder's name in data/annotations/languages, and its files. */
export interface LanguageFolder {
  folder: string
  files: v.InferOutput<typeof LanguageFilesSchema>
}

/** Every language of the data directory. A folder more is a language more, one that is emptied is none; it needs no code. */
export function languageFolders(directory: string): { value: LanguageFolder[]; faults: Fault[] } {
  const parent = join(directory, 'annotations', 'languages')
  if (!existsSync(parent)) return { value: [], faults: [] }
  const folders = readdirSync(parent, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && readdirSync(join(parent, entry.name)).length > 0,
  )
  const read = folders.map(({ name }) => languageFolder(parent, name))
  return {
    value: read.flatMap(({ value }) => (value === null ? [] : [value])),
    faults: read.flatMap(({ faults }) => faults),
  }
}

function languageFolder(parent: string, folder: string): { value: LanguageFolder | null; faults: Fault[] } {
  const checked = Object.entries(LANGUAGE_SCHEMAS).map(([file, schema]) => ({
    file,
    ...checkedJson(join(parent, folder, file), `languages/${folder}/${file}`, schema),
  }))
  const strangers = readdirSync(join(parent, folder)).filter((file) => !(file in LANGUAGE_SCHEMAS))
  const faults = [
    ...checked.flatMap((file) => file.faults),
    ...(checked.every(({ file }) => existsSync(join(parent, folder, file)))
      ? []
      : [faultIn(`languages/${folder}`, INCOMPLETE)]),
    ...strangers.map((file) =>
      faultIn(
        `languages/${folder}/${file}`,
        `知らないファイルです（使えるのは${Object.keys(LANGUAGE_SCHEMAS).join('、')}）`,
      ),
    ),
  ]
  const files = v.safeParse(LanguageFilesSchema, Object.fromEntries(checked.map(({ file, value }) => [file, value])))
  return { value: files.success ? { folder, files: files.output } : null, faults }
}
