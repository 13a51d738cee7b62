import type { Browser, BrowserContext } from '@playwright/test'
import type { BenchContent } from './bench-content.ts'
import type { CountingServer } from './counting-server.ts'
import { blockingTime } from './medians.ts'
import type { Sample, Scene } from './rows.ts'
import type { Target } from './targets.ts'
import * as visit from './visit.ts'

/** What a scene needs. Each scene is a new reader's. */
export interface Stage {
  target: Target
  content: BenchContent
  server: CountingServer
  context: BrowserContext
}

const PROJECT = 9
const [CLICKED, NEXT] = [22, 13]
const BEFORE_TOUCH_MS = 1500
/** Two words of the plan, each with a project that must be found for it. */
const WORDS = [
  { typed: 'デジタルサイネージ', found: 13 },
  { typed: 'コールセンター', found: 22 },
] as const
const TYPING_MS = 2000

/** Measures one scene of one target, in a browser of its own. */
export async function playScene(scene: Scene, browser: Browser, stage: Omit<Stage, 'context'>): Promise<Sample> {
  const context = await visit.newReader(browser)
  try {
    return await SCENE_PLAYERS[scene]({ ...stage, context })
  } finally {
    await context.close()
  }
}

const SCENE_PLAYERS: Record<Scene, (stage: Stage) => Promise<Sample>> = { project, chart, list, search }

async function project({ server, context }: Stage): Promise<Sample> {
  const address = `${server.origin}/projects/${PROJECT}/`
  const cold = await visit.openTab(context)
  await visit.goAndSettle(cold, address)
  const first = await visit.readProbe(cold)
  const heap = await visit.heapOf(cold)
  await visit.workerStored(cold.page)
  const { bytes, requests } = server.traffic()
  await cold.page.close()
  const warm = await visit.openTab(context)
  await visit.goAndSettle(warm, address)
  const second = await visit.readProbe(warm)
  return {
    ...(first.firstPaint === null ? {} : { firstPaint: first.firstPaint }),
    ...(first.largestPaint === null ? {} : { largestPaint: first.largestPaint }),
    ...(second.largestPaint === null ? {} : { warmPaint: second.largestPaint }),
    ...{ projectBlocking: blockingTime(first.longTasks), warmBlocking: blockingTime(second.longTasks) },
    ...{ heap, firstVisit: bytes, requests },
  }
}

async function chart({ target, server, context }: Stage): Promise<Sample> {
  const tab = await visit.openTab(context)
  await visit.goAndSettle(tab, server.origin + target.chart)
  const chartBlocking = blockingTime((await visit.readProbe(tab)).longTasks)
  const { selector, near } = target.drawing
  if (near === null) return { chartBlocking }
  const canvas = await visit.timeUntil(tab, { kind: 'drawing', selector, from: 'now' }, () => scrollTo(tab, near))
  return { chartBlocking, canvas }
}

async function list({ target, content, server, context }: Stage): Promise<Sample> {
  const tab = await visit.openTab(context)
  await visit.goAndSettle(tab, server.origin + target.list)
  const listBlocking = blockingTime((await visit.readProbe(tab)).longTasks)
  await visit.workerStored(tab.page)

  async function clickOn(number: number): Promise<number> {
    const link = `main a[href$="/projects/${number}/"]`
    await tab.page.waitForSelector(link, { state: 'attached' })
    await scrollTo(tab, link)
    await tab.page.waitForTimeout(BEFORE_TOUCH_MS)
    return visit.timeUntil(
      tab,
      { kind: 'text', selector: 'h1', text: titleOf(content, number), from: 'now' },
      // By the page itself: Playwright's own preparations would be measured too.
      () => tab.page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), link),
    )
  }
  const click = await clickOn(CLICKED)
  await visit.settle(tab.page)
  await tab.page.goBack({ waitUntil: 'commit' })
  await visit.settle(tab.page)
  return { listBlocking, click, nextClick: await clickOn(NEXT) }
}

async function search({ target, content, server, context }: Stage): Promise<Sample> {
  if (target.search === null) return {}
  const { address, field, result } = target.search
  const tab = await visit.openTab(context)
  await visit.goAndSettle(tab, server.origin + address)
  await visit.workerStored(tab.page)
  const times: number[] = []
  for (const { typed, found } of WORDS) {
    await tab.page.locator(field).focus()
    await tab.page.locator(field).selectText()
    await tab.page.waitForTimeout(TYPING_MS)
    const seen = { kind: 'text', selector: result, text: titleOf(content, found), from: 'input' } as const
    // One input for the whole word, as an input method commits it.
    times.push(await visit.timeUntil(tab, seen, () => tab.page.keyboard.insertText(typed)))
  }
  const [firstWord, nextWord] = times
  return { ...(firstWord === undefined ? {} : { firstWord }), ...(nextWord === undefined ? {} : { nextWord }) }
}

function scrollTo({ page }: visit.Visit, selector: string): Promise<void> {
  return page.evaluate(
    (place) => document.querySelector(place)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    selector,
  )
}

function titleOf({ projects }: BenchContent, number: number): string {
  return projects.find((project) => project.number === number)?.title ?? ''
}
