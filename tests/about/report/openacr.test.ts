import Ajv from 'ajv'
import { expect, it } from 'vitest'
import { openAcrText } from '../../../src/about/report/openacr.ts'
import report from '../../../src/about/report/accessibility-report.json'
import { license } from '../../../package.json'
import type { AccessibilityReport } from '../../../src/about/report/report-schema.ts'
// The schema of GSA's validator, from @openacr/openacr 0.3.5 (CC0-1.0). The package itself weighs 39 MB, most of it examples.
import schema from './openacr-0.1.0.json'

const committed = report as AccessibilityReport
/** The words of GSA's catalogues. */
const TERMS = ['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated']

interface Acr {
  license: string
  chapters: Record<
    string,
    { criteria: { num: string; components: { name: string; adherence: { level: string; notes: string } }[] }[] }
  >
}
const written = (from: AccessibilityReport) => JSON.parse(openAcrText(from, 'アプリ', '1.2.3')) as Acr
const levels = (acr: Acr) =>
  Object.values(acr.chapters).flatMap(({ criteria }) =>
    criteria.map(({ num, components }) => [num, components[0]?.adherence.level ?? ''] as const),
  )

it('it passes the schema of the validator, which refuses one without a product', () => {
  const valid = new Ajv({ allErrors: true }).compile(schema)
  expect(valid(written(committed)), JSON.stringify(valid.errors)).toBe(true)
  expect(valid({ ...written(committed), product: undefined })).toBe(false)
})

it('it has every criterion in the chapter of its level, for the web, in the words of the catalogue', () => {
  const { chapters } = written(committed)
  for (const [level, chapter] of [
    ['A', 'success_criteria_level_a'],
    ['AA', 'success_criteria_level_aa'],
  ] as const)
    expect(chapters[chapter]?.criteria.map(({ num }) => num)).toEqual(
      committed.criteria.filter((criterion) => criterion.level === level).map(({ id }) => id),
    )
  for (const { criteria } of Object.values(chapters))
    for (const { components } of criteria) {
      expect(components.map(({ name }) => name)).toEqual(['web'])
      for (const { adherence } of components) expect(TERMS).toContain(adherence.level)
    }
})

it('it may be used as the app’s code may be', () => {
  expect(written(committed).license).toBe(license)
})

it('nothing is supported before a person has said so', () => {
  const said = new Set(levels(written(committed)).map(([, level]) => level))
  expect(said).toEqual(new Set(['not-applicable', 'not-evaluated']))
  const people = { result: 'met', name: '山田花子', date: '2026-12-01', note: null } as const
  const criteria = committed.criteria.map((criterion) =>
    criterion.id === '2.1.1' ? { ...criterion, people } : criterion,
  )
  const supported = levels(written({ ...committed, criteria })).filter(([, level]) => level === 'supports')
  expect(supported).toEqual([['2.1.1', 'supports']])
})

it('what a person found wanting is said to be so, with their name and what they noted', () => {
  const people = { result: 'not-met', name: '山田花子', date: '2026-12-01', note: '二度押すと閉じません。' } as const
  const criteria = committed.criteria.map((criterion) =>
    criterion.id === '2.1.1' ? { ...criterion, people, note: 'ためしの注' } : criterion,
  )
  const { chapters } = written({ ...committed, criteria })
  const [found] = Object.values(chapters)
    .flatMap((chapter) => chapter.criteria)
    .filter(({ num }) => num === '2.1.1')
  const adherence = found?.components[0]?.adherence
  expect(adherence?.level).toBe('does-not-support')
  for (const words of ['山田花子', '二度押すと閉じません。', 'ためしの注']) expect(adherence?.notes).toContain(words)
})

it('every criterion says what machines and people have found', () => {
  for (const { criteria } of Object.values(written(committed).chapters))
    for (const { num, components } of criteria)
      for (const { adherence } of components) expect(adherence.notes.split('\n').length, num).toBeGreaterThanOrEqual(2)
})
