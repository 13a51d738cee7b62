// @first-plan
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Detail } from '../../../src/plan/plan.ts'
import { bullets, cutAt, withAchievements, withLines } from './real-bullets.ts'
import { faultsOf, importText, planOf, realPlan, said } from './real-text.ts'

const TAG = /[（(][HＨ][^（）()]*[）)]$/u
const wide = (digits: string): string =>
  digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const yearsOf = (details: readonly Detail[]): number[] =>
  details.flatMap((detail) => [...detail.fiscalYears, ...yearsOf(detail.details)])

const spelling = fc.record({
  open: fc.constantFrom('(', '（'),
  letter: fc.constantFrom('H', 'Ｈ'),
  wideDigits: fc.boolean(),
  tilde: fc.constantFrom('～', '~', '〜'),
  second: fc.constantFrom('', 'H', 'Ｈ'),
  close: fc.constantFrom(')', '）'),
  fullStop: fc.boolean(),
})
type Spelling = typeof spelling extends fc.Arbitrary<infer Value> ? Value : never

function tag({ open, letter, wideDigits, tilde, second, close }: Spelling, from: number, to: number): string {
  const digits = (year: number): string => (wideDigits ? wide(String(year - 1988)) : String(year - 1988))
  return `${open}${letter}${digits(from)}${to > from ? tilde + second + digits(to) : ''}${close}`
}

const year = fc.integer({ min: 2010, max: 2014 })
const bullet = fc.constantFrom(...bullets)

it(
  'a bullet with another tag, wrapped anywhere, changes that achievement and nothing else',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(
        bullet,
        spelling,
        year,
        year,
        fc.integer({ min: 1, max: 12 }),
        ({ achievement, ...at }, as, one, other, wrap) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)]
          const untagged = achievement.text.replace(TAG, '')
          const text = (as.fullStop ? untagged : untagged.replace(/。$/u, '')) + tag(as, from, to)
          const own = cutAt(
            `・${text}`,
            [text.length + 1 - wrap].filter((cut) => `・${text}`.charAt(cut) !== '・'),
          )
          const plan = planOf(importText(withLines(at.from, at.ownTo, own).join('\n')))
          const fiscalYears = Array.from({ length: to - from + 1 }, (_, index) => from + index)
          const recorded = new Set([...fiscalYears, ...yearsOf(achievement.details)])
          const expected = withAchievements(realPlan, at.project, (list) =>
            list.with(at.index, {
              ...achievement,
              text,
              fiscalYears,
              yearsFrom: 'tag',
              recordedYears: [...recorded].sort((first, second) => first - second),
            }),
          )
          expect(said(plan)).toBe(said(expected))
        },
      ),
      { numRuns: 120 },
    )
  },
)

it(
  'a bullet with a year outside the plan, or with its range reversed, is refused at its line',
  { timeout: 60_000 },
  () => {
    const outside = fc.constantFrom<[number, number]>([2009, 2012], [2013, 2015], [2015, 2015], [1989, 1989])
    const spelt = spelling.map((as) => ({ ...as, fullStop: true }))
    fc.assert(
      fc.property(bullet, spelt, outside, fc.boolean(), ({ achievement, ...at }, as, [from, to], reversed) => {
        const wrong = reversed ? tag(as, 2011, 2013).replace(/3/u, '0') : tag(as, from, to)
        fc.pre(!reversed || !as.wideDigits)
        const text = `・${achievement.text.replace(TAG, '')}${wrong}`
        const faults = faultsOf(importText(withLines(at.from, at.ownTo, [text]).join('\n')))
        expect(faults.join('\n')).toContain(`事業${at.project}（${at.from}行目）`)
      }),
      { numRuns: 60 },
    )
  },
)
