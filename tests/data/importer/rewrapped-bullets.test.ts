// @first-plan
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAchievements } from '../../../data/importer/achievements.ts'
import { bullets, cutAt, withLines, type RealBullet } from './real-bullets.ts'
import { bare, form, importText, planOf, realLines, realPlan, said } from './real-text.ts'

const rewrapped = ({ achievement }: RealBullet, positions: readonly number[]): string[] =>
  cutAt(`・${achievement.text}`, positions)

/** In the text's order (project 2 comes after 6), so that they can be replaced from the last to the first. */
const printed = bullets.toSorted((one, other) => one.from - other.from)

describe('a bullet wrapped elsewhere', { timeout: 60_000 }, () => {
  it('reads the same wherever it is cut, or is refused where the next line would begin with ・, or the first would be nothing but ・', () => {
    let cuts = 0
    for (const bullet of bullets) {
      const project = realPlan.projects.find(({ number }) => number === bullet.project)
      const overview = project?.overview.map(({ source }) => source) ?? []
      const sameColumn = overview
        .flatMap(({ from, to }) => realLines.slice(from - 1, to))
        .map((text) => ({ number: 0, text }))
      const details = realLines.slice(bullet.ownTo, bullet.to)
      for (let cut = 1; cut <= bullet.achievement.text.length; cut += 1) {
        const lines = [...rewrapped(bullet, [cut]), ...details].map((text, index) => ({ number: index + 1, text }))
        const { value, faults } = readAchievements(lines, {
          project: bullet.project,
          fiscalYears: realPlan.fiscalYears,
          form,
          sameColumn,
        })
        const where = `${bullet.achievement.id} cut at ${cut}`
        if (cut === 1 || bullet.achievement.text.charAt(cut - 1) === '・') expect(faults, where).not.toEqual([])
        else expect(JSON.stringify([faults, bare(value)]), where).toBe(JSON.stringify([[], [bare(bullet.achievement)]]))
        cuts += 1
      }
    }
    expect(cuts).toBeGreaterThan(4000)
  })

  it('leaves the whole plan as it is, however many are wrapped and however often', () => {
    const positions = fc.array(fc.array(fc.nat(80), { maxLength: 6 }), {
      minLength: bullets.length,
      maxLength: bullets.length,
    })
    fc.assert(
      fc.property(positions, (all) => {
        const lines = printed.reduceRight((text, bullet, index) => {
          const own = `・${bullet.achievement.text}`
          const cuts = (all[index] ?? []).filter((cut) => cut > 1 && cut < own.length && own.charAt(cut) !== '・')
          return withLines(bullet.from, bullet.ownTo, cutAt(own, cuts), text)
        }, realLines)
        expect(said(planOf(importText(lines.join('\n'))))).toBe(said(realPlan))
      }),
      { numRuns: 30 },
    )
  })
})
