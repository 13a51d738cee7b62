// @vitest-environment node
// @first-plan
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { publishedData } from '../../src/build/published-data.ts'
import { planParts } from '../../src/plan/plan-parts.ts'
import { dataFilesOf } from '../../src/open-data/data-file-messages.ts'
import { openAcrFile } from '../../src/about/report/openacr.ts'
import { DATA_FILES } from '../../data/importer/data-files.ts'
import { ReadingsSchema, type Readings } from '../../src/plan/readings.ts'
import { annotations, plan } from '../plan/committed-content.ts'

const files = await publishedData(fileURLToPath(new URL('../../data', import.meta.url)), plan.source.file, '1.2.3')

/** The files of the languages, which are no files of the import: they stand in data/annotations/languages. */
const LANGUAGES = ['data/english.json', 'data/english.schema.json']
const FORMER = ['data/finding.json', 'data/reading.json', 'data/stories.json']
const READINGS = ['data/readings.json', 'data/readings.schema.json']
const WRITTEN = ['data/easy-japanese.json', 'data/easy-japanese.schema.json']
const REPORT = [
  'data/accessibility-report.json',
  'data/accessibility-report.schema.json',
  'data/chart-heuristics.json',
  openAcrFile,
]

it('every file that the import makes is published with its shape', () => {
  const made = DATA_FILES.flatMap((file) => [`data/${file}`, `data/${file.replace('.json', '.schema.json')}`])
  const ours = [...FORMER, ...LANGUAGES, ...WRITTEN, ...READINGS, ...REPORT]
  expect([...files.keys()].sort()).toEqual(['data/source.txt', ...ours, ...made].sort())
})

it('a shape names every part of its file and asks for it', () => {
  for (const file of DATA_FILES) {
    const parts = Object.keys(JSON.parse(files.get(`data/${file}`) ?? '') as object)
    const shape: unknown = JSON.parse(files.get(`data/${file.replace('.json', '.schema.json')}`) ?? '')
    expect(shape).toMatchObject({ type: 'object', required: parts })
  }
})

it('what can be downloaded is listed for the reader', () => {
  const listed = [...files.keys()].filter((path) => !FORMER.includes(path))
  // Made with the CSV files, which the page lists by itself.
  const described = 'data/datapackage.json'
  expect(
    dataFilesOf(planParts(plan, annotations), annotations.languages)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([described, ...listed].sort())
})

it('the files of any language are listed with those of the plan', () => {
  const esperanto = { kind: 'esperanto', tag: 'eo', name: 'エスペラント', choice: '', missing: '', settings: '' }
  const listed = dataFilesOf(planParts(plan, annotations), [...annotations.languages, esperanto])
  const paths = new Set(dataFilesOf(planParts(plan, annotations), annotations.languages).map(({ path }) => path))
  expect(listed.filter(({ path }) => !paths.has(path))).toEqual([
    { path: 'data/esperanto.json', label: 'エスペラントの訳（このアプリによる非公式の訳、JSON）' },
    { path: 'data/esperanto.schema.json', label: 'エスペラントの訳の形（JSON Schema）' },
  ])
})

it('an address that an earlier version published goes on answering with the same parts', () => {
  const reading = JSON.parse(files.get('data/reading.json') ?? '') as object
  expect(Object.keys(reading)).toEqual(expect.arrayContaining(['themes', 'phaseProjects', 'series', 'crossChecks']))
  expect(files.get('data/finding.json')).toContain('"synonyms"')
})

it('each word of the city’s texts is published with its place and its reading', () => {
  const { items, disputed } = JSON.parse(files.get('data/readings.json') ?? '') as Readings
  expect(items.find(({ id }) => id === 'p1')).toEqual({
    id: 'p1',
    text: '電子申請推進事業',
    words: [
      { from: 0, to: 2, word: '電子', reading: 'でんし' },
      { from: 2, to: 4, word: '申請', reading: 'しんせい' },
      { from: 4, to: 6, word: '推進', reading: 'すいしん' },
      { from: 6, to: 8, word: '事業', reading: 'じぎょう' },
    ],
  })
  expect(items.length).toBe(298)
  expect(disputed.map(({ word }) => word)).toContain('施策')
  expect(v.is(ReadingsSchema, { schemaVersion: 1, items, disputed })).toBe(true)
})

it('easy Japanese is published as it was written, by the id of what it says again', () => {
  const records = JSON.parse(files.get('data/easy-japanese.json') ?? '') as { id: string }[]
  expect(records.find(({ id }) => id === 'p1-a2')).toMatchObject({
    sentences: [{ original: '携帯電話からの申請・届出を開始した。（H23）' }],
  })
  expect(files.get('data/easy-japanese.schema.json')).toContain('"original"')
})
