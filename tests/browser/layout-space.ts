import type { Page } from '@playwright/test'

/** Part of an interactive control or a word under a control that is over it by at least so many pixels each way. */
const OVERLAP = 4

/**
 * Every control that lies over another one, or over words that are not its own. What stays on the screen while the page
 * is scrolled lies over something always and is left out.
 */
export async function overlappingControls(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const staying = new Map<Element, boolean>()
    const stays = (element: Element): boolean => {
      const known = staying.get(element)
      if (known !== undefined) return known
      const { position } = getComputedStyle(element)
      const parent = element.parentElement
      const result = position === 'fixed' || position === 'sticky' || (parent !== null && stays(parent))
      staying.set(element, result)
      return result
    }
    // Boxes of one pixel are for screen readers, and the skip links are above the screen until they have the focus.
    const cut = new Map<Element, boolean>([[document.body, false]])
    const isCut = (element: Element): boolean => {
      const known = cut.get(element)
      if (known !== undefined) return known
      const { width, height, bottom } = element.getBoundingClientRect()
      const hides = getComputedStyle(element).overflow === 'hidden' && (width <= 2 || height <= 2)
      const parent = element.parentElement
      const result = hides || bottom + window.scrollY <= 0 || (parent !== null && isCut(parent))
      cut.set(element, result)
      return result
    }
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !stays(element) && !isCut(element)
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 12)}”`

    const controls = [...document.body.querySelectorAll('a[href], button, summary, select, input, textarea')]
      .filter(isSeen)
      .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
      .filter(({ box }) => box.width > 2 && box.height > 2)
    const words: { element: Element; box: DOMRect }[] = []
    const range = document.createRange()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement
      if (element === null || text.textContent?.trim() === '' || !isSeen(element)) continue
      if (element.closest('script, style, option') !== null) continue
      range.selectNodeContents(text)
      for (const box of range.getClientRects()) words.push({ element, box })
    }

    /** Nothing is drawn of it, in forced colours neither, so that words below it are seen: the points of a chart. */
    const isClear = (element: Element) =>
      element instanceof HTMLButtonElement &&
      element.childNodes.length === 0 &&
      /, 0\)$/.test(getComputedStyle(element).backgroundColor)

    // One line for all faults of one kind, with the first as an example.
    const found = new Map<string, string>()
    for (const { element, box } of controls)
      for (const other of isClear(element) ? controls : [...controls, ...words]) {
        if (element === other.element || element.contains(other.element) || other.element.contains(element)) continue
        if (element.closest('label') !== null && element.closest('label') === other.element.closest('label')) continue
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        // Letters are lower than the box of their line.
        const air = other.box.height / 5
        const down = Math.min(box.bottom, other.box.bottom - air) - Math.max(box.top, other.box.top + air)
        const kind = `${element.className.toString()} over ${other.element.className.toString()}`
        if (across >= least && down >= least && !found.has(kind))
          found.set(kind, `${name(element)} lies over ${name(other.element)}`)
      }
    return [...found.values()]
  }, OVERLAP)
}

/** So many pixels below each other may have nothing in one half of the page: less than a screen, e.g. beside an aside. */
const EMPTY_RUN = 560

/**
 * Where one half of the page has nothing for most of a screen's height while the other has something. A column that
 * begins a little beside the middle leaves a half empty, too. It looks at words, drawings and controls: a line or a
 * background alone fills nothing.
 */
export async function emptyHalves(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main, longest) => {
    const STEP = 10
    const edge = main.getBoundingClientRect()
    // Of the frame that the words of all pages keep to: that of the header.
    const frame = document.querySelector('.frame')?.getBoundingClientRect() ?? edge
    const [leftEnd, rightStart] = [frame.left + frame.width * 0.4, frame.left + frame.width * 0.6]
    const rows = Math.ceil(edge.height / STEP)
    const filled = { left: new Set<number>(), right: new Set<number>() }
    const fill = (box: DOMRect) => {
      if (box.width <= 2 || box.height <= 2) return
      for (let row = Math.floor((box.top - edge.top) / STEP); row <= (box.bottom - edge.top) / STEP; row += 1) {
        if (box.left < leftEnd) filled.left.add(row)
        if (box.right > rightStart) filled.right.add(row)
      }
    }
    const range = document.createRange()
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement
      if (parent === null || text.textContent?.trim() === '' || parent.closest('.spoken') !== null) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      range.selectNodeContents(text)
      for (const box of range.getClientRects()) fill(box)
    }
    for (const thing of main.querySelectorAll('svg, canvas, img, iframe, button, select, input, textarea'))
      if (thing.checkVisibility({ visibilityProperty: true })) fill(thing.getBoundingClientRect())

    return (['left', 'right'] as const).flatMap((half) => {
      const other = half === 'left' ? 'right' : 'left'
      const faults: string[] = []
      let start = 0
      let used = 0
      for (let row = 0; row <= rows; row += 1) {
        if (row < rows && !filled[half].has(row)) {
          if (filled[other].has(row)) used += STEP
          continue
        }
        if (used > longest) faults.push(`the ${half} half has nothing from ${start * STEP} to ${row * STEP} px`)
        start = row + 1
        used = 0
      }
      return faults
    })
  }, EMPTY_RUN)
}
