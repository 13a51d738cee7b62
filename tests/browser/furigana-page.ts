import type { Page } from '@playwright/test'

/** Every page that is opened from now on has readings. */
export async function startWithFurigana(page: Page, furigana: 'difficult' | 'all'): Promise<void> {
  await page.addInitScript((level) => {
    localStorage.setItem('preferences', JSON.stringify({ furigana: level }))
  }, furigana)
}

/** Resolves when no reading was added for a while. */
async function drawnInPage(): Promise<void> {
  let before = -1
  for (;;) {
    const { length } = document.querySelectorAll('rt')
    if (length > 0 && length === before && document.documentElement.dataset['view'] === 'ready') return
    before = length
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** Waits until the page has its readings. `inPage`: the same as a function that runs in it. */
export const furiganaDrawn = Object.assign((page: Page): Promise<void> => page.evaluate(drawnInPage), {
  inPage: drawnInPage,
})

/**
 * Texts whose lines, where they are as many, are higher or lower by more than a pixel than they are without readings:
 * these are taken off the screen for a moment.
 */
function lineFaultsInPage(): string[] {
  const blocks = [...document.querySelectorAll<HTMLElement>('main :is(p, li, dt, dd, h1, h2, h3, a, label), header a')]
    // One text, whose lines have one height.
    .filter(
      (block) => block.querySelector('rt') && block.checkVisibility() && !block.querySelector('p, li, svg, input, dd'),
    )
  const measure = () =>
    blocks.map((block) => {
      const range = document.createRange()
      range.selectNodeContents(block)
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))
      const starts = [...new Set(tops)].sort((one, other) => one - other)
      const lines = starts.filter((top, index) => index === 0 || top - (starts[index - 1] ?? 0) > 12).length
      return { lines, height: block.getBoundingClientRect().height }
    })
  const withReadings = measure()
  const readings = document.querySelectorAll('rt')
  for (const rt of readings) rt.hidden = true
  const without = measure()
  for (const rt of readings) rt.hidden = false
  const faults = blocks.flatMap((block, index) => {
    const [one, other] = [withReadings[index], without[index]]
    if (!one || !other || one.lines !== other.lines || Math.abs(one.height - other.height) <= one.lines) return []
    return [
      `${one.height.toFixed(1)} instead of ${other.height.toFixed(1)} px: ${block.textContent.trim().slice(0, 30)}`,
    ]
  })
  return blocks.length > 10 ? faults : [...faults, `only ${blocks.length} texts were measured`]
}

/** Where the lines of a text are not equally high. `inPage`: the same as a function that runs in the page. */
export const lineFaults = Object.assign((page: Page): Promise<string[]> => page.evaluate(lineFaultsInPage), {
  inPage: lineFaultsInPage,
})
