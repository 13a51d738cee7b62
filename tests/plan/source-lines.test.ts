import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Detail } from '../../src/plan/plan.ts'
import { linesOf, sourceLines, spanName, spanOfHead, spansName, spanWithDetails } from '../../src/plan/source-lines.ts'
import { achievements, committedText, lines, plan } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

itOfFirstPlan('the lines joined are the text, letter for letter; how the file is stored is no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\n', '　', ' ', '\t', 'あ') }), (text) => {
      expect(sourceLines(text).join('\n')).toBe(text)
      expect(sourceLines(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(sourceLines(text))
    }),
  )
  const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex')
  expect(sha256).toBe(plan.source.sha256)
  expect(committedText).toMatch(/^[ 　]+\S/m)
})

it('a span gives its own lines, first and last included, under their numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: lines.length }), fc.nat(20), (from, more) => {
      const to = Math.min(from + more, lines.length)
      const numbered = linesOf({ from, to }, lines)
      expect(numbered).toHaveLength(to - from + 1)
      for (const { number, text } of numbered) expect(text).toBe(lines[number - 1])
      expect([numbered[0]?.number, numbered.at(-1)?.number]).toEqual([from, to])
    }),
  )
})

it('one line is named by its number, several by the first and the last', () => {
  expect(spanName({ from: 19, to: 19 })).toBe('19行目')
  expect(spanName({ from: 17, to: 18 })).toBe('17～18行目')
})

itOfFirstPlan('the lines of an achievement hold those of all its details, and begin or end with one of them', () => {
  const everyDetail = (details: readonly Detail[]): Detail[] =>
    details.flatMap((detail) => [detail, ...everyDetail(detail.details)])
  for (const achievement of achievements) {
    const span = spanWithDetails(achievement)
    const spans = [achievement.source, ...everyDetail(achievement.details).map(({ source }) => source)]
    expect(span, achievement.id).toEqual({
      from: Math.min(...spans.map(({ from }) => from)),
      to: Math.max(...spans.map(({ to }) => to)),
    })
  }
  expect(achievements.some(({ details }) => details.some((detail) => detail.details.length > 0))).toBe(true)
})

it('the lines of a project’s head show its title and each of its departments', () => {
  for (const project of plan.projects) {
    const shown = linesOf(spanOfHead(project), lines)
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '')
    for (const text of [project.title, ...project.departments.map((department) => department.text)]) {
      expect(shown, `project ${project.number}`).toContain(text.replace(/\s/g, ''))
    }
  }
})

it('several places of the source are one name', () => {
  expect(spansName([{ from: 47, to: 47 }])).toBe('47行目')
  expect(
    spansName([
      { from: 17, to: 19 },
      { from: 47, to: 47 },
      { from: 327, to: 330 },
    ]),
  ).toBe('17～19・47・327～330行目')
})
