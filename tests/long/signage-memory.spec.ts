// @first-plan
import { expect } from '@playwright/test'
import { noticeText } from '../../src/shell/messages.ts'
import { test } from '../browser/app-test.ts'
import { workerActive } from '../browser/offline-visit.ts'
import { openShow, roundShown, slideShown, slidesOfRound } from '../browser/signage-show.ts'

const ROUNDS = 14
// Far longer than the test: only the test's clock advances the show.
const SECONDS = 120

// A blocked worker is registered anew each hour, and Playwright's empty answer leaves listeners that no browser would.
test.use({ serviceWorkers: 'allow' })

interface Remains {
  heap: number
  nodes: number
  listeners: number
}

test('through several hundred slides the show leaves nothing behind', async ({ page }) => {
  await page.clock.install()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openShow(page, `themes=disaster,e-services&length=all&seconds=${SECONDS}`)
  // On a slow machine everything is stored only after one or two rounds; the news of it is not a leak of the show.
  await workerActive(page)
  await page.getByText(noticeText.storedForOffline).waitFor({ state: 'attached' })
  const count = await slidesOfRound(page)
  const debug = await page.context().newCDPSession(page)
  await debug.send('HeapProfiler.enable')

  async function remains(): Promise<Remains> {
    // On a busy machine one garbage collection may not free everything. A leak is never freed.
    const counts: Remains[] = []
    for (let pass = 0; pass < 6; pass += 1) {
      await debug.send('HeapProfiler.collectGarbage')
      const { usedSize } = await debug.send('Runtime.getHeapUsage')
      const { nodes, jsEventListeners } = await debug.send('Memory.getDOMCounters')
      counts.push({ heap: usedSize, nodes, listeners: jsEventListeners })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const least = (of: keyof Remains) => Math.min(...counts.map((count) => count[of]))
    return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') }
  }

  const rounds: Remains[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    // A whole round at once, because evaluating in the page after each slide would use memory too.
    await page.clock.runFor(SECONDS * 1000 * count)
    expect(await roundShown(page)).toBe(round + 1)
    expect(await slideShown(page)).toBe(0)
    rounds.push(await remains())
  }
  console.log(
    `\n${count} slides a round, ${count * ROUNDS} in all\n` +
      rounds
        .map(
          ({ heap, nodes, listeners }, index) => `${index + 1}: ${heap} bytes, ${nodes} nodes, ${listeners} listeners`,
        )
        .join('\n'),
  )

  const [, second, third] = rounds
  const late = rounds[ROUNDS - 4]
  const beforeLast = rounds[ROUNDS - 2]
  const last = rounds[ROUNDS - 1]
  if (!second || !third || !late || !beforeLast || !last) throw new Error('too few rounds')
  expect(count * ROUNDS).toBeGreaterThan(500)
  // The engine's compiled code grows for some hundred slides and then stays; a leak keeps growing.
  expect(last.heap / second.heap, 'from the second round to the last').toBeLessThan(1.15)
  expect(last.heap / late.heap, 'over the last rounds, warm').toBeLessThan(1.01)
  // Light rounds are compared with light ones, dark with dark.
  expect([last.nodes, last.listeners]).toEqual([second.nodes, second.listeners])
  expect([beforeLast.nodes, beforeLast.listeners]).toEqual([third.nodes, third.listeners])
})
