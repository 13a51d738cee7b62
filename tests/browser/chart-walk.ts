import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { chartText } from '../../src/record/figures/messages.ts'
import { appReady } from './app-ready.ts'
import { type ChartOfApp, drawn, walkWords } from './drawn-chart.ts'

/** The city's sentence from which the number at a point of the chart comes, beside the link to where it stands. */
export function chartSentence(article: Locator): Locator {
  return article.locator('div', { has: article.page().getByRole('link', { name: chartText.toItem }) }).last()
}

/** Opens a chart's page and walks through its points by key: each is said, with the lines or the link it comes from. */
export async function expectWalked(page: Page, { address, card, points }: ChartOfApp): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address)
  await appReady(page)
  const article = page.locator(card)
  const stage = await drawn(article)
  const live = walkWords(article)
  await expect(live).toHaveAttribute('aria-live', 'polite')
  await expect(live).toHaveText('')
  await stage.focus()
  const lines = chartSentence(article).getByText(/^\d+行目/)
  const way = article
    .getByRole('link', { name: chartText.toItem })
    .or(article.getByRole('link', { name: chartText.toEntries }))
  for (const { words, origin } of points) {
    await page.keyboard.press('ArrowRight')
    await expect(live).toHaveText(words)
    if (origin.kind === 'sentence') await expect(lines.first()).toContainText(String(origin.span.from))
    else await expect(lines).toHaveCount(0)
    if (origin.kind === 'none') await expect(way).toHaveCount(0)
    else expect(await way.getAttribute('href')).toMatch(new RegExp(`${origin.to}$`))
  }
  // At the end there is no further mark.
  await page.keyboard.press('ArrowRight')
  await expect(live).toHaveText(points.at(-1)?.words ?? '')
}
