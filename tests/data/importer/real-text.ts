import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { Plan } from '../../../src/plan/plan.ts'
import { faultText } from '../../../data/importer/faults.ts'
import { importPlan, type PlanImport } from '../../../data/importer/import-plan.ts'
import { FormSchema } from '../../../data/importer/form.ts'
import { KEPT_IDS_FILE, KeptIdsSchema } from '../../../data/importer/kept-ids.ts'
import { AboutSchema, CorrectionsSchema } from '../../../data/importer/source-notes.ts'

export const DATA = fileURLToPath(new URL('../../../data/', import.meta.url))

export function dataFile(path: string): string {
  return readFileSync(DATA + path, 'utf8')
}

export const about = v.parse(AboutSchema, JSON.parse(dataFile('source/about.json')))
export const corrections = v.parse(CorrectionsSchema, JSON.parse(dataFile('source/corrections.json')))
export const form = v.parse(FormSchema, JSON.parse(dataFile('source/form.json')))
// A plan from which nothing was taken out has no such file.
const keptIdsFile = `source/${KEPT_IDS_FILE}`
const keptIds = v.parse(KeptIdsSchema, existsSync(DATA + keptIdsFile) ? JSON.parse(dataFile(keptIdsFile)) : [])
export const realText = dataFile(`source/${about.file}`)
export const realLines: readonly string[] = realText.split('\n')

/** Imports a text in place of the city's. */
export function importText(text: string): PlanImport {
  return importPlan(new TextEncoder().encode(text), about, corrections, form, keptIds)
}

/** The plan of a text that must fit; a fault fails the test with its message. */
export function planOf(imported: PlanImport): Plan {
  if (!imported.ok) throw new Error(imported.faults.map(faultText).join('\n'))
  return imported.plan
}

/** The messages of a text that must not fit. */
export function faultsOf(imported: PlanImport): string[] {
  return imported.ok ? [] : imported.faults.map(faultText)
}

export const realPlan = planOf(importText(realText))

/** The content of a plan without positions: no ids, no line numbers, no checksum. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'id' && key !== 'source')
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]))
}

/** The same as one string: much faster to compare than two large objects. */
export function said(plan: Plan): string {
  return JSON.stringify(bare(plan), null, 1)
}

/** Everything in a plan with an id and a text of the city. */
export function placedTexts(plan: Plan): { id: string; text: string; from: number; to: number }[] {
  const found: { id: string; text: string; from: number; to: number }[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (typeof value !== 'object' || value === null) return
    const item = value as { id?: unknown; text?: unknown; label?: unknown; source?: { from: number; to: number } }
    const text = item.text ?? item.label
    if (typeof item.id === 'string' && typeof text === 'string' && item.source)
      found.push({ id: item.id, text, from: item.source.from, to: item.source.to })
    Object.values(value).forEach(walk)
  }
  walk(plan.policies)
  walk(plan.projects)
  return found
}
