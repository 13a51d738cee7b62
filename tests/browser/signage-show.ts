import type { Page } from '@playwright/test'
import { slideText } from '../../src/signage/slide-messages.ts'

export const SIGNAGE = './signage/'

/** Opens the page with a show that runs, and waits for its first slide. `query`: more of the address, 'seconds=5'. */
export async function openShow(page: Page, query = ''): Promise<void> {
  await page.goto(`${SIGNAGE}?start=auto&${query}`)
  await page.locator('[data-slide]').waitFor()
}

/** The number of the slide that stands on the screen, from 0. */
export async function slideShown(page: Page): Promise<number> {
  return Number(await page.locator('[data-slide]').getAttribute('data-slide'))
}

/** How many slides a round has, as the controls say. */
export async function slidesOfRound(page: Page): Promise<number> {
  const position = await page.getByRole('group', { name: slideText.controls }).getByText('／').textContent()
  return Number(/／(\d+)/.exec(position ?? '')?.[1])
}

/** How many rounds are over. */
export async function roundShown(page: Page): Promise<number> {
  return Number(await page.locator('[data-slide]').getAttribute('data-round'))
}
