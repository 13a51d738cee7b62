import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/open-data/table.ts'
import { dataPackageText } from '../../src/open-data/data-package.ts'
import { committedCharts, committedFiles, committedSource, committedTables } from './open-data-source.ts'
import { recordsOf } from './read-tables.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

interface Field {
  name: string
  type: string
  title: string
  description: string
  constraints: { required?: boolean; unique?: boolean; enum?: string[]; minimum?: number }
}
interface ForeignKey {
  fields: string[]
  reference: { resource: string; fields: string[] }
}
interface Described {
  sources: { path: string }[]
  licenses?: unknown
  licence: { known: string | null; note: string }
  source: { sha256: string }
  resources: {
    name: string
    path: string
    description: string
    hash: string
    schema: { fields: Field[]; primaryKey?: string[]; foreignKeys?: ForeignKey[] }
  }[]
}

const factsOf = () => ({ bytes: 1, sha256: 'ab' })
const described = JSON.parse(dataPackageText(committedSource, committedTables, committedCharts, factsOf)) as Described
const { resources } = described

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[^\r\n]+$/u,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}
/** All files by the names under which they are described. */
const files = new Map<string, string>([
  ...committedFiles,
  ...committedCharts.map(({ file, text }) => [`chart-${file.replace('.csv', '')}`, text] as const),
])
const keyOf = (row: Readonly<Record<string, string>>, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => row[column]))

/** The charts' files have years without a number, whose rows have no key. */
const keyed = resources.filter(({ name, schema }) => schema.primaryKey || !name.startsWith('chart-'))

describe('datapackage.json', () => {
  it('describes every file, and every column in its order, in words', () => {
    expect(resources.map(({ path }) => path)).toEqual([
      ...[...committedFiles.keys()].map((name) => `${name}.csv`),
      ...committedCharts.map(({ file }) => `series/${file}`),
    ])
    for (const { name, schema } of resources) {
      const head = files.get(name)?.slice(1).split('\r\n')[0]
      expect(schema.fields.map((field) => field.name).join(',')).toBe(head)
      for (const { title, description } of schema.fields) expect(title && description).toMatch(/[ぁ-んァ-ヶ一-龠]/u)
    }
  })

  it('has names of small letters, digits, underscores and hyphens', () => {
    const names = resources.flatMap(({ name, schema }) => [name, ...schema.fields.map((field) => field.name)])
    expect(names.filter((name) => !/^[a-z][a-z0-9_-]*$/.test(name))).toEqual([])
  })

  it.each(resources)('says of $name what its cells hold', ({ name, schema: { fields } }) => {
    const rows = recordsOf(files, name)
    for (const { name: column, type, constraints } of fields) {
      const values = rows.map((row) => row[column] ?? '')
      const filled = values.filter((value) => value !== '')
      expect(
        filled.filter((value) => FORMS[type]?.test(value) !== true),
        column,
      ).toEqual([])
      if (constraints.required === true) expect(filled.length, column).toBe(values.length)
      if (constraints.unique === true) expect(new Set(filled).size, column).toBe(filled.length)
      if (constraints.enum)
        expect(
          filled.filter((value) => !constraints.enum?.includes(value)),
          column,
        ).toEqual([])
      if (constraints.minimum !== undefined) expect(Math.min(...filled.map(Number))).toBeGreaterThanOrEqual(1)
    }
  })

  it('says that a chart’s file has years without a number only where it has some', () => {
    const charts = resources.filter(({ path }) => path.startsWith('series/') && !path.includes('records-by'))
    for (const { name, description } of charts) {
      const gaps = recordsOf(files, name).some((row) => row['value_number'] === '')
      expect(description.includes('数のない年度の行'), name).toBe(gaps)
    }
  })

  it.each(keyed)('names a key for each row of $name', ({ name, schema: { primaryKey = [] } }) => {
    const keys = recordsOf(files, name).map((row) => keyOf(row, primaryKey))
    expect(keys.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
  })

  itOfFirstPlan('has foreign keys that lead to one row each', () => {
    const all = resources.flatMap(({ name, schema }) => (schema.foreignKeys ?? []).map((key) => ({ name, key })))
    expect(all.length).toBeGreaterThan(10)
    for (const { name, key } of all) {
      const targets = recordsOf(files, key.reference.resource).map((row) => keyOf(row, key.reference.fields))
      expect(new Set(targets).size, name).toBe(targets.length)
      const lost = recordsOf(files, name).filter((row) => !targets.includes(keyOf(row, key.fields)))
      expect(lost, `${name} ${key.fields.join()}`).toEqual([])
    }
  })

  itOfFirstPlan('leads from a line under a record to that record', () => {
    const details = resources.find(({ name }) => name === 'details')
    expect(details?.schema.foreignKeys?.map(({ reference }) => reference.resource)).toContain('achievements')
  })

  it('names the source with its SHA-256, and no licence that is not known', () => {
    expect(described.source.sha256).toBe(committedSource.plan.source.sha256)
    expect(described.licence.known).toBeNull()
    expect(described.licenses).toBeUndefined()
    expect(described.licence.note).toContain('分かりません')
  })
})

itOfFirstPlan('no table has a row of more or fewer cells than columns', () => {
  for (const table of committedTables)
    for (const row of table.rows) expect(Object.keys(row).sort(), table.name).toEqual([...table.columns].sort())
  expect(committedTables.flatMap(cellsOf).length).toBeGreaterThan(700)
})
