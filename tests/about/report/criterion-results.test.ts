import { expect, it } from 'vitest'
import report from '../../../src/about/report/accessibility-report.json'
import type { AccessibilityReport, Criterion } from '../../../src/about/report/report-schema.ts'
import {
  knownFaults,
  machineWords,
  nameOfCriterion,
  peopleWords,
  placeOfCriterion,
  principlesOf,
  signedCount,
  summaryOf,
} from '../../../src/about/report/criterion-results.ts'

const committed = report as AccessibilityReport
const criterion: Criterion = {
  id: '1.4.10',
  level: 'AA',
  jis: null,
  wcag: 'リフロー',
  machine: { found: 'no-fault', pages: 'kinds', checked: '横に動かさずに読めること', axe: false, tests: [] },
  people: null,
  note: null,
}

it('every criterion stands under one principle, in the order of the report', () => {
  const principles = principlesOf(committed)
  expect(principles.map(({ title }) => title)).toEqual(['知覚可能', '操作可能', '理解可能', '堅ろう'])
  expect(principles.flatMap(({ criteria }) => criteria)).toEqual(committed.criteria)
})

it('the counts of what machines found, and what they cannot test, are all criteria together', () => {
  const [all, ...parts] = summaryOf(committed).map(({ value }) => Number.parseInt(value))
  expect(all).toBe(committed.criteria.length)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
})

it('a fault that machines found is told as one, and stands among what is known', () => {
  const machine: Criterion['machine'] = {
    found: 'fault',
    pages: 'some',
    checked: 'はみ出さないこと',
    axe: false,
    tests: [],
  }
  const faulty: Criterion = { ...criterion, machine, note: '図が少しはみ出します。' }
  expect(machineWords(faulty)).toBe('はみ出さないこと。問題が見つかっています（代表のページ）。')
  expect(knownFaults({ ...committed, criteria: [criterion, faulty] })).toEqual(['図が少しはみ出します。'])
  for (const { id, machine: found, note } of committed.criteria)
    if (found?.found === 'fault') expect(note, id).not.toBeNull()
})

it('a criterion has the name that JIS gives it, otherwise that of WCAG 2.2', () => {
  expect(nameOfCriterion(criterion)).toBe('1.4.10 リフロー')
  expect(nameOfCriterion({ ...criterion, jis: 'リフローの達成基準' })).toBe('1.4.10 リフローの達成基準')
  expect(placeOfCriterion(criterion)).toBe('レベルAA、WCAG 2.2だけ、方法ACとHC')
  expect(placeOfCriterion({ ...criterion, jis: 'あ', machine: null })).toBe('レベルAA、JISとWCAG 2.2、方法HC')
  expect(placeOfCriterion({ ...criterion, jis: 'あ', wcag: null, machine: null })).toBe('レベルAA、JISだけ、方法HC')
})

it('no machine writes that a criterion is met', () => {
  for (const tested of committed.criteria) {
    expect(machineWords(tested), tested.id).not.toContain('適合')
    expect(`${tested.note ?? ''}${tested.machine?.checked ?? ''}`, tested.id).not.toMatch(/適合|準拠|満た/)
    if (tested.people === null) expect(peopleWords(tested), tested.id).toBe('まだ確かめていません。')
  }
})

it('who tested a criterion has signed it with a name and a day', () => {
  const people = { result: 'met', name: '山田花子', date: '2026-12-01', note: '声で聞きました。' } as const
  expect(peopleWords({ ...criterion, people })).toBe('適合。声で聞きました。（2026年12月1日、山田花子）')
  expect(signedCount({ ...committed, criteria: [criterion, { ...criterion, people }] })).toBe('1項目')
})
