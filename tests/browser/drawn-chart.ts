import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The bars of a chart, which say its numbers until its points do; the canvas is drawn over them. */
export function barsOf(block: Locator): Locator {
  return block.locator('.year-bars')
}

/** The points of a chart: the buttons over its bars. */
export function pointsOf(block: Locator): Locator {
  return block.getByRole('group', { name: /の図$/ }).getByRole('button')
}

/**
 * The charts whose canvas is drawn. Only a class shows it, because nothing changes for readers who cannot see a canvas.
 */
export function drawnStages(page: Page): Locator {
  return page.locator('.series-chart__stage--drawn')
}

/** Brings a chart to the screen and waits until it is drawn. */
export async function drawn(block: Locator): Promise<Locator> {
  await block.page().mouse.wheel(0, 1)
  await block.scrollIntoViewIfNeeded()
  const stage = block.locator('.series-chart__stage')
  await stage.scrollIntoViewIfNeeded()
  await expect(stage).toHaveClass(/series-chart__stage--drawn/)
  return stage
}

/** How many different colours the canvas shows: one where nothing is drawn on it. */
export function coloursOn(stage: Locator): Promise<number> {
  return stage.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const colours = new Set<string>()
    for (let at = 0; at < pixels.length; at += 4 * 7) colours.add([...pixels.slice(at, at + 4)].join())
    return colours.size
  })
}

/** Notes how far things move on the page by themselves; to be called before it is opened. */
export async function noteShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return async () => {
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    return shifts.reduce((sum, value) => sum + value, 0)
  }
}
