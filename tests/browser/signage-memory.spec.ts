import { expect } from '@playwright/test'
import { test } from './app-test.ts'
import { openShow, slideShown, slidesOfRound } from './signage-show.ts'

const ROUNDS = 14
// Far more than the test takes: only its own clock moves the show on.
const SECONDS = 120

interface Remains {
  heap: number
  nodes: number
  listeners: number
}

test('through several hundred slides the show leaves nothing behind', async ({ page }) => {
  await page.clock.install()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openShow(page, `themes=disaster,e-services&seconds=${SECONDS}`)
  const count = await slidesOfRound(page)
  const debug = await page.context().newCDPSession(page)
  await debug.send('HeapProfiler.enable')

  async function remains(): Promise<Remains> {
    // What one collection frees, another may find free to go.
    for (let pass = 0; pass < 3; pass += 1) await debug.send('HeapProfiler.collectGarbage')
    const { usedSize } = await debug.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await debug.send('Memory.getDOMCounters')
    return { heap: usedSize, nodes, listeners: jsEventListeners }
  }

  const rounds: Remains[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let index = 0; index < count; index += 1) {
      expect(await slideShown(page)).toBe(index)
      await page.clock.runFor(SECONDS * 1000)
    }
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
  const last = rounds.at(-1)
  const beforeLast = rounds.at(-2)
  if (!second || !third || !last || !beforeLast) throw new Error('too few rounds')
  expect(count * ROUNDS).toBeGreaterThan(500)
  expect(last.heap / second.heap).toBeLessThan(1.05)
  // Light and dark rounds are compared with their like.
  expect([last.nodes, last.listeners]).toEqual([second.nodes, second.listeners])
  expect([beforeLast.nodes, beforeLast.listeners]).toEqual([third.nodes, third.listeners])
})
