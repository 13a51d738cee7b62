import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { countPoints, seriesPoints, type ChartPoint } from '../../src/numbers/charts/chart-points.ts'
import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import { seriesOf } from '../../src/record/figures/series-blocks.ts'
import { committedPlan } from './committed-plan.ts'
import { seriesCharts } from './series-tables.ts'

/** A chart of the app: its page, its card there, and all its marks. */
export interface ChartOfApp {
  address: string
  card: string
  points: readonly ChartPoint[]
}

const countsOf = (years: readonly FiscalYear[]) => countPoints(committedPlan, years, (code) => `施策${code}`)
const countsCard = '.series-block[aria-labelledby="title-counts"]'

/** Every chart of the app, each on one page. */
export const allCharts: readonly ChartOfApp[] = [
  ...seriesCharts.map(({ number, block }) => ({
    address: `./projects/${number}/`,
    card: `#series-${block.series.id}`,
    points: seriesPoints(seriesOf(block), committedPlan.fiscalYears),
  })),
  { address: './achievements/', card: countsCard, points: countsOf(committedPlan.fiscalYears) },
  ...committedPlan.fiscalYears.map((year) => ({
    address: `./years/${year}/`,
    card: countsCard,
    points: countsOf([year]),
  })),
]

/** One chart of each kind: of a project's numbers, of all counts, and of the counts of a year. */
export const chartKinds: readonly ChartOfApp[] = [/projects/, /achievements/, /years/].flatMap((kind) =>
  allCharts.filter(({ address }) => kind.test(address)).slice(0, 1),
)

/** The stage of a chart inside its card: a group that says what it is and takes the arrow keys. */
export function stageOf(block: Locator): Locator {
  return block.getByRole('group', { name: /^グラフ：/ })
}

/**
 * The canvases on which something is drawn. Only a class shows it, because nothing changes for readers who cannot see a
 * canvas.
 */
export function drawnStages(page: Page): Locator {
  return page.locator('.chart-stage--drawn')
}

/** Where the point is said at which a reader is in the chart of a card. */
export function walkWords(block: Locator): Locator {
  return block.getByRole('status').first()
}

/** Brings a chart to the screen and waits until it is drawn. */
export async function drawn(block: Locator): Promise<Locator> {
  await block.page().mouse.wheel(0, 1)
  await block.scrollIntoViewIfNeeded()
  const stage = stageOf(block)
  await stage.scrollIntoViewIfNeeded()
  await expect(stage).toHaveClass(/chart-stage--drawn/)
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
