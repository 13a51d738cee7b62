// @vitest-environment node
import axe from 'axe-core'
import { expect, it } from 'vitest'
import report from '../../../src/about/report/accessibility-report.json'
import { pageKinds } from '../../browser/page-kinds.ts'
import { WCAG_2_2_AA } from '../../browser/axe.ts'
import { expectTest } from './expect-test.ts'

/** The criteria of WCAG 2.2 of levels A and AA, and those of JIS X 8341-3:2016, which are those of WCAG 2.0. */
const LATER = ['1.3.4', '1.3.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13', '2.1.4', '2.4.11', '2.5.1', '2.5.2']
const LATER_STILL = ['2.5.3', '2.5.4', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8', '4.1.3']

/** The numbers of the criteria that axe has rules for, among the rules that the browser tests run. */
function criteriaOfAxe(): Set<string> {
  // It leaves these out unless they are asked for by name.
  const run = axe
    .getRules(WCAG_2_2_AA.values)
    .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
  const numbers = run.flatMap(({ tags }) => tags.map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.')))
  return new Set(numbers.filter((number) => number !== undefined))
}

it('the report has every criterion once, of JIS the 38 and of WCAG 2.2 the 55', () => {
  const { criteria } = report
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length)
  expect(criteria.filter(({ jis }) => jis !== null)).toHaveLength(38)
  expect(criteria.filter(({ wcag }) => wcag !== null)).toHaveLength(55)
  expect(criteria.filter(({ jis }) => jis === null).map(({ id }) => id)).toEqual([...LATER, ...LATER_STILL])
  // Parsing is in JIS alone: WCAG 2.2 took it out.
  expect(criteria.filter(({ wcag }) => wcag === null).map(({ id }) => id)).toEqual(['4.1.1'])
})

it('axe is named where it has rules, and only there', () => {
  const named = report.criteria.filter(({ machine }) => machine?.axe).map(({ id }) => id)
  const levels = new Set(report.criteria.map(({ id }) => id))
  expect(named).toEqual([...levels].filter((id) => criteriaOfAxe().has(id)))
  expect(named.length).toBeGreaterThan(15)
})

it('every result of a machine rests on a test that exists, or on axe', () => {
  for (const { id, machine } of report.criteria) {
    if (machine === null) continue
    expect(machine.axe || machine.tests.length > 0, id).toBe(true)
    for (const test of machine.tests) expectTest(test, id)
  }
})

it('the conditions of the tests rest on tests that exist', () => {
  const conditions = report.facts.find(({ name }) => name === '条件')
  expect(conditions?.tests?.length).toBeGreaterThan(0)
  for (const test of conditions?.tests ?? []) expectTest(test, '条件')
})

it('the page of the report is one of those that are tested', () => {
  expect(pageKinds.map(({ address }) => address)).toContain('/accessibility/')
})
