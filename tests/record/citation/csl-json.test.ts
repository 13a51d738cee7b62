import { describe, expect, it } from 'vitest'
import { citationIn } from '../../../src/record/citation/citation-forms.ts'
import { madeCitation } from './made-citation.ts'

/** The fields of csl-data.json that we use, and what its schema wants of each. `id` and `type` are required there. */
const isText = (value: unknown) => typeof value === 'string'
const SCHEMA: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => value === 'document',
  title: isText,
  author: (value) => Array.isArray(value) && value.every((name: object) => Object.keys(name).join() === 'literal'),
  'container-title': isText,
  version: isText,
  URL: isText,
  accessed: (value) => {
    const parts = (value as { 'date-parts'?: unknown[][] })['date-parts'] ?? []
    return parts.length === 1 && parts[0]?.length === 3 && parts[0].every((part) => Number.isInteger(part))
  },
  language: isText,
  note: isText,
}

const [item] = JSON.parse(citationIn('csl', madeCitation())) as Record<string, unknown>[]

describe('a citation in CSL-JSON', () => {
  it('is a list of one item with the fields that the schema requires, and none that it does not know', () => {
    expect(Object.keys(item ?? {}).filter((field) => !(field in SCHEMA))).toEqual([])
    for (const [field, fits] of Object.entries(SCHEMA)) expect(fits(item?.[field]), field).toBe(true)
  })

  it('has the day of reading as numbers, and no day on which the document appeared, which nobody knows', () => {
    expect(item?.['accessed']).toEqual({ 'date-parts': [[2026, 11, 29]] })
    expect(item).not.toHaveProperty('issued')
  })
})
