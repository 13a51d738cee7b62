import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readingShares } from '../../src/signage/reading-distance.ts'
import { overflowFaults } from './layout-faults.ts'
import { openShow, slidesOfRound } from './signage-show.ts'
import { widenSpacing } from './text-spacing.ts'

export interface Screen {
  width: number
  height: number
}

/** From where a screen is read: a large one from afar, a phone in the hand, where small text is 12 pixels or more. */
export type Reading = 'from afar' | 'in the hand'

/** Faults of the current slide: text that does not fit, covers something, or is too small to read. */
export async function slideFaults(page: Page, reading: Reading = 'from afar'): Promise<string[]> {
  return page.evaluate(
    ({ smallest, main, mainWithReadings, leastPixels }) => {
      const stage = document.querySelector<HTMLElement>('[data-slide]')
      if (stage === null) return ['there is no slide']
      const faults: string[] = []
      const mainShare = stage.closest('.signage-show--readings') ? mainWithReadings : main
      const { clientHeight, scrollHeight, clientWidth, scrollWidth } = stage
      if (scrollHeight > clientHeight || scrollWidth > clientWidth)
        faults.push(`is ${scrollWidth} × ${scrollHeight} px on ${clientWidth} × ${clientHeight}`)

      const short = Math.min(innerWidth, innerHeight)
      const boxes: { words: string; box: DOMRect; parent: Element }[] = []
      const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const parent = text.parentElement
        if (parent === null || parent.closest('.spoken') || text.textContent?.trim() === '') continue
        range.selectNodeContents(text)
        const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null
        const size = parseFloat(getComputedStyle(parent).fontSize) * (matrix?.a ?? 1)
        const least = Math.max((parent.closest('h2') ? mainShare : smallest) * short, leastPixels)
        if (size < least - 0.1) faults.push(`“${text.textContent}” is ${size.toFixed(1)} px`)
        for (const { x, y, width, height } of range.getClientRects()) {
          // The height of the letters themselves; a font's line box is half as high again.
          const box = new DOMRect(x, y + height * 0.2, width, height * 0.6)
          boxes.push({ words: text.textContent ?? '', box, parent })
        }
      }
      const pictures = [...stage.querySelectorAll('.qr-code, .year-bars, .year-florets')]
      for (const { words, box, parent } of boxes) {
        if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth)
          faults.push(`“${words}” reaches over the edge`)
        for (const other of boxes) {
          if (other.parent === parent || parent.contains(other.parent) || other.parent.contains(parent)) continue
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          if (across > 2 && down > 1) faults.push(`“${words}” lies over “${other.words}”`)
        }
        for (const picture of pictures) {
          if (picture.contains(parent)) continue
          const edge = picture.getBoundingClientRect()
          const across = Math.min(box.right, edge.right) - Math.max(box.left, edge.left)
          const down = Math.min(box.bottom, edge.bottom) - Math.max(box.top, edge.top)
          if (across > 2 && down > 0.25 * box.height) faults.push(`“${words}” lies over a ${picture.classList[0]}`)
        }
      }
      return [...new Set(faults)]
    },
    { ...readingShares, leastPixels: reading === 'in the hand' ? 12 : 0 },
  )
}

/** Goes through every slide on a screen: each fits it, and can be read. */
export async function expectSlidesFit(page: Page, screen: Screen, reading: Reading = 'from afar'): Promise<void> {
  await page.setViewportSize(screen)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openShow(page, 'length=all&seconds=120')
  await page.keyboard.press('Space')
  const count = await slidesOfRound(page)
  expect(count).toBeGreaterThan(100)
  const faults: Record<string, string[]> = {}
  for (let index = 0; index < count; index += 1) {
    await page.locator(`[data-slide="${index}"]`).waitFor()
    const found = [...(await slideFaults(page, reading)), ...(await overflowFaults(page))]
    if (found.length > 0) faults[`slide ${index}`] = found
    await page.keyboard.press('ArrowRight')
  }
  expect(faults).toEqual({})
}

/** Goes through the slides of a short round on a screen: the buttons cover nothing of them. */
export async function expectNothingCovered(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(screen)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openShow(page, 'seconds=120')
  await page.keyboard.press('Space')
  const count = await slidesOfRound(page)
  const covered: string[] = []
  for (let index = 0; index < count; index += 1) {
    await page.locator(`[data-slide="${index}"]`).waitFor()
    covered.push(
      ...(await page.evaluate(() => {
        const bar = document.querySelector('.signage-controls')?.getBoundingClientRect()
        const stage = document.querySelector('[data-slide]')
        if (!bar || !stage || stage.scrollHeight > stage.clientHeight) return []
        return [...stage.querySelectorAll('p, h2, li, .qr-code')]
          .filter((part) => part.getBoundingClientRect().bottom > bar.top + 1)
          .map((part) => `${stage.getAttribute('data-slide') ?? ''}: ${part.className}`)
      })),
    )
    await page.keyboard.press('ArrowRight')
  }
  expect(covered).toEqual([])
}

/** Text of the current slide that cannot be reached by scrolling, or that lies over other text. */
async function cutOff(page: Page): Promise<string[]> {
  const unreachable = await page.locator('[data-slide]').evaluate((stage) => {
    const edge = stage.getBoundingClientRect()
    const end = { x: edge.left + stage.clientWidth, y: edge.top - stage.scrollTop + stage.scrollHeight }
    const scrolls = getComputedStyle(stage).overflowY === 'auto' || stage.scrollHeight <= stage.clientHeight
    const slide = stage.firstElementChild?.getBoundingClientRect()
    const words: string[] = scrolls ? [] : ['the slide cannot be scrolled']
    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('.spoken, [hidden]') || text.textContent?.trim() === '') continue
      range.selectNodeContents(text)
      for (const { left, right, bottom } of range.getClientRects())
        if (left < edge.left || right > end.x + 1 || bottom > Math.min(end.y, slide?.bottom ?? 0) + 1)
          words.push(`“${text.textContent}” is cut off`)
    }
    return words
  })
  return [...unreachable, ...(await slideFaults(page)).filter((fault) => fault.includes('lies over “'))]
}

/** Goes through the slides of a short round as a reader sees them who needs more space between lines and letters. */
export async function expectNothingCutOff(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(screen)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openShow(page, 'seconds=120')
  await widenSpacing(page)
  await page.keyboard.press('Space')
  const faults: Record<string, string[]> = {}
  const count = await slidesOfRound(page)
  for (let index = 0; index < count; index += 1) {
    await page.locator(`[data-slide="${index}"]`).waitFor()
    const found = await cutOff(page)
    if (found.length > 0) faults[`slide ${index}`] = found
    await page.keyboard.press('ArrowRight')
  }
  expect(count).toBeGreaterThan(20)
  expect(faults).toEqual({})
}
