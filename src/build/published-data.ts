import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { toJsonSchema } from '@valibot/to-json-schema'
import { jsonSchemas } from '../../data/importer/json-schemas.ts'
import { accessibilityReport } from '../about/report/checked-report.ts'
import { chartHeuristics } from '../about/report/chart-heuristics.ts'
import { openAcrFile, openAcrText } from '../about/report/openacr.ts'
import { AccessibilityReportSchema } from '../about/report/report-schema.ts'
import { publishedLanguages } from './published-languages.ts'
import { publishedReadings } from './published-readings.ts'
import { EasyJapaneseSchema } from '../plan/easy-japanese.ts'
import { ReadingsSchema } from '../plan/readings.ts'

const NamedSchema = v.object({ city: v.object({ appName: v.string() }) })

/** Addresses of an earlier version, and the files that now hold the same data. */
const FORMER_FILES = {
  reading: ['annotations', 'numbers'],
  stories: ['theme-articles'],
  finding: ['search-lexicon'],
} as const

/** Our own files that are published as they are written. The app asks for one only when a reader has chosen it. */
const WRITTEN_FILES = {
  'easy-japanese': EasyJapaneseSchema,
} as const

/**
 * The data that the build publishes beside the pages, by address: each data file with its JSON Schema, the
 * translations, the readings, and the city's text byte for byte. Published addresses keep working. `folder`: the data directory;
 * `version`: the app's.
 */
export async function publishedData(folder: string, sourceFile: string, version: string): Promise<Map<string, string>> {
  const files = new Map([['data/source.txt', await readFile(join(folder, 'source', sourceFile), 'utf8')]])
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    files.set(`data/${name}.json`, await readFile(join(folder, `${name}.json`), 'utf8'))
    files.set(`data/${name}.schema.json`, pretty(schema))
  }
  for (const [name, schema] of Object.entries(WRITTEN_FILES)) {
    if (!existsSync(join(folder, 'annotations', `${name}.json`))) continue
    files.set(`data/${name}.json`, await readFile(join(folder, 'annotations', `${name}.json`), 'utf8'))
    files.set(`data/${name}.schema.json`, pretty(toJsonSchema(schema)))
  }
  files.set('data/readings.json', `${JSON.stringify(await publishedReadings(folder))}\n`)
  files.set('data/readings.schema.json', pretty(toJsonSchema(ReadingsSchema)))
  for (const [former, names] of Object.entries(FORMER_FILES)) {
    const parts = names.map((name) => JSON.parse(files.get(`data/${name}.json`) ?? '{}') as object)
    files.set(`data/${former}.json`, pretty(Object.assign({}, ...parts)))
  }
  files.set('data/accessibility-report.json', pretty(accessibilityReport()))
  files.set('data/chart-heuristics.json', pretty(chartHeuristics()))
  files.set('data/accessibility-report.schema.json', pretty(toJsonSchema(AccessibilityReportSchema)))
  const { city } = v.parse(NamedSchema, JSON.parse(files.get('data/annotations.json') ?? ''))
  files.set(openAcrFile, openAcrText(accessibilityReport(), city.appName, version))
  for (const [path, content] of publishedLanguages(folder)) files.set(path, content)
  return files
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
