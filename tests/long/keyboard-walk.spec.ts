import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from '../browser/app-ready.ts'
import { test } from '../browser/app-test.ts'
import { relativeAddress } from '../browser/built-pages.ts'
import { kindAddresses } from '../browser/page-kinds.ts'

/** Where the tab key has stopped. */
interface Stop {
  /** Tells one stop from the other. */
  place: string
  words: string
  /** Whether a point of it is what lies on top there, or what is wrong. */
  seen: 'yes' | 'something lies over' | 'off the screen is'
  /** Whether it has an outline, or another look than without the focus. */
  marked: boolean
  address: string
}

/** The element with the focus; null outside the page. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return null
    // What is drawn for a field may be its label.
    const shown = focused instanceof HTMLInputElement ? (focused.closest('label') ?? focused) : focused
    const boxes = [...shown.getClientRects(), ...[...shown.children].map((child) => child.getBoundingClientRect())]
    const points = boxes.flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y])),
    )
    const tops = points.map(([x = 0, y = 0]) => document.elementFromPoint(x, y)).filter((top) => top !== null)
    const free = tops.some((top) => shown.contains(top) || top.contains(focused))
    const seen = free ? 'yes' : tops.length > 0 ? 'something lies over' : 'off the screen is'
    const marks = [focused, shown, ...shown.querySelectorAll('*')].map((element) => getComputedStyle(element))
    const marked = marks.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px')
    const all = [...document.querySelectorAll('*')]
    return {
      place: String(all.indexOf(focused)),
      words: `<${focused.tagName.toLowerCase()}> ${(focused.textContent ?? '').trim().slice(0, 30)}`,
      seen,
      marked,
      address: location.pathname + location.search,
    }
  })
}

/** More than any page has; a walk that is longer goes round in a part of the page. */
const MOST_STOPS = 700

for (const width of [390, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the tab key goes through a page of each kind, and every stop is seen and shows its focus', async ({
      page,
    }) => {
      test.setTimeout(15 * 60_000)
      const faults: Record<string, string[]> = {}
      for (const address of kindAddresses) {
        await page.goto(relativeAddress(address))
        await appReady(page)
        const begun = new URL(page.url())
        const found: string[] = []
        const passed = new Set<string>()
        for (let steps = 0; steps < MOST_STOPS; steps += 1) {
          await page.keyboard.press('Tab')
          const here = await stop(page)
          // Behind the last stop is the browser itself; then it begins again.
          if (here === null || (passed.size > 0 && here.place === [...passed][0])) break
          if (passed.has(here.place)) found.push(`comes back to ${here.words}`)
          passed.add(here.place)
          if (here.seen !== 'yes') found.push(`${here.seen} ${here.words}`)
          if (!here.marked) found.push(`no focus is seen on ${here.words}`)
          if (here.address !== begun.pathname + begun.search) found.push(`the focus on ${here.words} leads away`)
          if (found.length > 8) break
        }
        if (passed.size < 5) found.push(`only ${passed.size} stops`)
        if (passed.size >= MOST_STOPS) found.push('the walk has no end')
        if (found.length > 0) faults[address] = found
      }
      expect(faults).toEqual({})
    })
  })
