import type { Page } from '@playwright/test'

/**
 * Finds where the page is wider than the screen, or text reaches over its edge or is cut off by a box. It looks at the
 * text itself, because a card crops a drawing on purpose.
 */
export async function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement
    const pageFaults = scrollWidth > width ? [`the page is ${scrollWidth} px wide on a screen of ${width} px`] : []
    // One line for all faults of one kind, with the first as an example.
    const wordFaults = new Map<string, { example: string; places: number }>()
    const range = document.createRange()

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement
      if (parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue
      // Word by word, because spaces at the end of a line may hang over its edge unseen.
      for (const word of (text.textContent ?? '').matchAll(/\S+/g)) {
        range.setStart(text, word.index)
        range.setEnd(text, word.index + word[0].length)
        const fault = [...range.getClientRects()].map((box) => faultOf(box, parent)).find(Boolean)
        if (fault === undefined) continue
        const kind = `<${parent.tagName.toLowerCase()} class="${parent.getAttribute('class') ?? ''}"> ${fault}`
        const known = wordFaults.get(kind)
        wordFaults.set(kind, { example: known?.example ?? word[0], places: (known?.places ?? 0) + 1 })
        break
      }
    }
    const wordLines = [...wordFaults].map(([kind, { example, places }]) => `${kind}: “${example}”, ${places} in all`)
    return [...pageFaults, ...wordLines]

    function faultOf(box: DOMRect, parent: Element): string | undefined {
      for (let ancestor: Element | null = parent; ancestor !== null && ancestor !== document.body;) {
        const { overflowX, overflowY, position } = getComputedStyle(ancestor)
        const edge = ancestor.getBoundingClientRect()
        // A scrolling container may hold something wide. Boxes of one pixel are for screen readers, and the skip link
        // is above the screen until it has the focus.
        if (overflowX === 'auto' || overflowX === 'scroll') return undefined
        if (edge.width <= 2 || edge.height <= 2) return undefined
        if (position !== 'static' && edge.bottom + window.scrollY <= 0) return undefined
        const hidesX = overflowX === 'hidden' || overflowX === 'clip'
        const hidesY = overflowY === 'hidden' || overflowY === 'clip'
        if (hidesX && (box.right > edge.right + 1 || box.left < edge.left - 1)) return 'is cut off'
        // Letters are lower than the box of their line.
        const air = Math.max(4, box.height / 5)
        if (hidesY && (box.bottom > edge.bottom + air || box.top < edge.top - air)) return 'is cut off'
        ancestor = ancestor.parentElement
      }
      return box.right > width + 1 || box.left < -1 ? 'reaches over the edge' : undefined
    }
  })
}

/** Every control that is smaller than a tap target. A link within a line of text is as high as its line, and exempt. */
export async function smallTargets(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.body.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea')
    const small = new Map<string, { example: string; places: number }>()
    for (const control of controls) {
      // The label is the tap target of its checkbox or radio button.
      const target = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control
      if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (getComputedStyle(target).display === 'inline') continue
      const { width, height, bottom } = target.getBoundingClientRect()
      // The skip link is above the screen until it has the focus.
      if (bottom + window.scrollY <= 0 || width <= 2) continue
      if (width >= least - 0.5 && height >= least - 0.5) continue
      const parent = target.parentElement
      const kind = `<${target.tagName.toLowerCase()} class="${target.className}"> in <${parent?.tagName.toLowerCase() ?? ''} class="${parent?.className ?? ''}">`
      const example = `${Math.round(width)} × ${Math.round(height)} “${target.innerText.trim()}”`
      const known = small.get(kind)
      small.set(kind, { example: known?.example ?? example, places: (known?.places ?? 0) + 1 })
    }
    return [...small].map(([kind, { example, places }]) => `${kind}: ${example}, ${places} in all`)
  }, smallest)
}

/** What does not fit, at each width in px with each size of the letters in per cent. Leaves the page at the last of them. */
export async function overflowAtSizes(page: Page, sizes: readonly (readonly [number, number])[]): Promise<string[]> {
  const found: string[] = []
  for (const [width, letters] of sizes) {
    await page.setViewportSize({ width, height: 640 })
    await page.evaluate((value) => (document.documentElement.style.fontSize = value), `${letters}%`)
    found.push(...(await overflowFaults(page)).map((fault) => `${width} px at ${letters} %: ${fault}`))
  }
  return found
}
