// @first-plan
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { PlanSchema } from '../../../src/plan/plan.ts'
import { AnnotationsSchema } from '../../../src/plan/annotations.ts'
import { jsonSchemas } from '../../../data/importer/json-schemas.ts'
import { DATA_FILES } from '../../../data/importer/data-files.ts'
import { importedFiles } from '../../../data/importer/run-import.ts'
import expected from '../expected.json'
import { DATA, dataFile, realLines, realText } from './real-text.ts'

describe('the committed data', () => {
  it('is what a fresh import gives, the same bytes every time', () => {
    const first = importedFiles(DATA, null)
    const second = importedFiles(DATA, null)
    expect(second).toEqual(first)
    expect(first).toEqual({
      ok: true,
      // Our annotations are complete: nothing is only counted.
      missing: [],
      notes: [],
      keeps: false,
      files: Object.fromEntries(DATA_FILES.map((file) => [file, dataFile(file)])),
    })
  })

  it('has the shapes that the app reads', () => {
    const plan: unknown = JSON.parse(dataFile('plan.json'))
    const annotations: unknown = JSON.parse(dataFile('annotations.json'))
    expect(v.parse(PlanSchema, plan)).toEqual(plan)
    expect(v.parse(AnnotationsSchema, annotations)).toEqual(annotations)
  })

  it('names the very file that it was made from', () => {
    const { source } = v.parse(PlanSchema, JSON.parse(dataFile('plan.json')))
    expect(source.sha256).toBe(createHash('sha256').update(realText).digest('hex'))
    expect(source.lines).toBe(realLines.length)
    expect(source.lines).toBe(expected.lines)
  })

  it('has JSON Schemas for readers without our code', () => {
    const { plan, annotations } = jsonSchemas()
    expect(plan.required).toContain('schemaVersion')
    expect(Object.keys(plan.properties ?? {})).toEqual(Object.keys(PlanSchema.entries))
    expect(Object.keys(annotations.properties ?? {})).toEqual(Object.keys(AnnotationsSchema.entries))
    expect(JSON.stringify(plan)).toContain('$ref')
  })
})
