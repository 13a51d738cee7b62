import fc from 'fast-check'
import { expect, it } from 'vitest'
import { referencesIn, textSegments } from '../../src/plan/references.ts'
import { achievements, plan, projectNumbers } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

/** Those of a plan with 24 projects. */
const NUMBERS = Array.from({ length: 24 }, (_, index) => index + 1)

const mention = fc
  .tuple(
    fc.constantFrom('No', 'Ｎｏ', 'No.', 'Ｎｏ．'),
    fc.constantFrom('1', '21', '２１', '24', '25', '0', '9'.repeat(400)),
  )
  .map((parts) => parts.join(''))
const text = fc
  .array(fc.oneof(mention, fc.string(), fc.constantFrom('事業', '⇒', '（', '・')))
  .map((parts) => parts.join(''))

it('the segments joined are the text, unchanged', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const segments = textSegments(whole, projectNumbers)
      expect(segments.map((segment) => segment.text).join('')).toBe(whole)
    }),
  )
})

it('a segment links to a project of the plan and names its number, or to none', () => {
  fc.assert(
    fc.property(text, (whole) => {
      for (const segment of textSegments(whole, projectNumbers)) {
        if (segment.project === null) continue
        expect(projectNumbers).toContain(segment.project)
        expect(Number(segment.text.normalize('NFKC').replace(/\D/g, ''))).toBe(segment.project)
      }
    }),
  )
})

itOfFirstPlan('every mention of a project of the plan is a link, in half-width and in full-width figures', () => {
  expect(textSegments('詳しくはNo21、Ｎｏ．２を参照。', projectNumbers)).toEqual([
    { text: '詳しくは', project: null },
    { text: 'No21', project: 21 },
    { text: '、', project: null },
    { text: 'Ｎｏ．２', project: 2 },
    { text: 'を参照。', project: null },
  ])
})

it.each(['No25', 'No0', 'No', '平成26年度末62手続き', '21'])(
  '%s names no project of the plan and stays plain text',
  (plain) => {
    expect(textSegments(plain, NUMBERS)).toEqual([{ text: plain, project: null }])
  },
)

it('a number is read to its last figure: No210 is not project 21', () => {
  expect(referencesIn('No210', NUMBERS)).toEqual([])
})

it('a project named twice is listed once, in the order of the text', () => {
  expect(referencesIn('No7とNo2、またNo7', NUMBERS)).toEqual([7, 2])
})

itOfFirstPlan('the document names project 21 and each mention of a number in it is followed', () => {
  const texts = [...plan.projects.flatMap(({ overview }) => overview), ...achievements].map((item) => item.text)
  const named = texts.flatMap((one) => referencesIn(one, projectNumbers))
  expect(named).toContain(21)
  expect(named).toHaveLength(texts.join('\n').match(/No\d/g)?.length ?? 0)
})
