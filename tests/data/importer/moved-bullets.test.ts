import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bullets, withAchievements, withLines } from './real-bullets.ts'
import { importText, planOf, realLines, realPlan, said } from './real-text.ts'

const bullet = fc.constantFrom(...bullets)

it('a bullet moved to another project changes those two projects and nothing else', { timeout: 60_000 }, () => {
  let moved = 0
  let refused = 0
  fc.assert(
    fc.property(bullet, bullet, fc.boolean(), (one, place, after) => {
      fc.pre(one.project !== place.project)
      const own = realLines.slice(one.from - 1, one.to)
      const at = after ? place.to : place.from - 1
      const first = Math.max(at, one.from - 1)
      // The later of the two is changed first, so that the other's line numbers stay valid.
      const lines =
        at > one.from
          ? withLines(one.from, one.to, [], withLines(first + 1, first, own))
          : withLines(at + 1, at, own, withLines(one.from, one.to, []))
      const imported = importText(lines.join('\n'))
      // Three levels of details need their column width.
      if (!imported.ok && one.achievement.id === 'p14-a2') {
        refused += 1
        return
      }
      const without = withAchievements(realPlan, one.project, (list) => list.toSpliced(one.index, 1))
      const expected = withAchievements(without, place.project, (list) =>
        list.toSpliced(place.index + (after ? 1 : 0), 0, one.achievement),
      )
      moved += 1
      expect(said(planOf(imported))).toBe(said(expected))
    }),
    { numRuns: 120 },
  )
  expect(moved).toBeGreaterThan(refused * 5)
})
