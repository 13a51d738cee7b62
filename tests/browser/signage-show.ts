import type { Page } from '@playwright/test'
import { slideText } from '../../src/signage/slide-messages.ts'

export const SIGNAGE = './signage/'

/** Opens a running show and waits for its first slide. `query`: more query parameters, 'seconds=5'. */
export async function openShow(page: Page, query = ''): Promise<void> {
  await page.goto(`${SIGNAGE}?start=auto&${query}`)
  await page.locator('[data-slide]').waitFor()
}

/** The index of the current slide. */
export async function slideShown(page: Page): Promise<number> {
  return Number(await page.locator('[data-slide]').getAttribute('data-slide'))
}

/** The number of slides of a round, from the controls. */
export async function slidesOfRound(page: Page): Promise<number> {
  const position = await page.getByRole('group', { name: slideText.controls }).getByText('／').textContent()
  return Number(/／(\d+)/.exec(position ?? '')?.[1])
}

/** How many rounds are over. */
export async function roundShown(page: Page): Promise<number> {
  return Number(await page.locator('[data-slide]').getAttribute('data-round'))
}
