// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { publishedData } from '../../src/build/published-data.ts'
import { dataFiles } from '../../src/open-data/data-file-messages.ts'
import { DATA_FILES } from '../../data/importer/run-import.ts'
import { plan } from '../plan/committed-content.ts'

const files = await publishedData(fileURLToPath(new URL('../../data', import.meta.url)), plan.source.file)

/** The files of the languages, which are no files of the import: they stand in data/annotations/languages. */
const LANGUAGES = ['data/english.json', 'data/english.schema.json']
const FORMER = ['data/finding.json', 'data/reading.json', 'data/stories.json']
const WRITTEN = ['data/easy-japanese.json', 'data/easy-japanese.schema.json']

it('every file that the import makes is published with its shape', () => {
  const made = DATA_FILES.flatMap((file) => [`data/${file}`, `data/${file.replace('.json', '.schema.json')}`])
  const ours = [...FORMER, ...LANGUAGES, ...WRITTEN]
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
  expect(dataFiles.map(({ path }) => path).sort()).toEqual([described, ...listed].sort())
})

it('an address that an earlier version published goes on answering with the same parts', () => {
  const reading = JSON.parse(files.get('data/reading.json') ?? '') as object
  expect(Object.keys(reading)).toEqual(expect.arrayContaining(['themes', 'phaseProjects', 'series', 'crossChecks']))
  expect(files.get('data/finding.json')).toContain('"synonyms"')
})

it('easy Japanese is published as it was written, by the id of what it says again', () => {
  const records = JSON.parse(files.get('data/easy-japanese.json') ?? '') as { id: string }[]
  expect(records.find(({ id }) => id === 'p1-a2')).toMatchObject({
    sentences: [{ original: '携帯電話からの申請・届出を開始した。（H23）' }],
  })
  expect(files.get('data/easy-japanese.schema.json')).toContain('"original"')
})
