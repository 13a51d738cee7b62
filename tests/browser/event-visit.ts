import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readinessText } from '../../src/event/readiness/messages.ts'
import { appReady } from './app-ready.ts'

/** What the event page says about the device, by the state of its panel. */
export async function expectReadiness(page: Page, kind: string): Promise<void> {
  await expect(page.locator(`[data-readiness="${kind}"]`)).toBeVisible()
}

/**
 * Opens the page, waits until the first check has ended in this state, and scrolls through it, so that everything below
 * is loaded.
 */
export async function openEvent(page: Page, kind: string): Promise<void> {
  await page.goto('./event/')
  await appReady(page)
  await expectReadiness(page, kind)
  for (const part of ['.keep-stored', '.install-section', '.event-tools-section'])
    await page.locator(part).scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollTo(0, 0))
}

/** Damages the cache: the first file whose address contains this is deleted, replaced, cut or emptied. */
export async function harm(page: Page, how: 'delete' | 'damage' | 'cut' | 'empty', part: string): Promise<void> {
  const harmed = await page.evaluate(
    async ([deed, wanted]) => {
      for (const name of await caches.keys()) {
        const store = await caches.open(name)
        const request = (await store.keys()).find(({ url }) => url.includes(wanted))
        if (!request) continue
        if (deed === 'delete') return store.delete(request)
        const answer = await store.match(request)
        const text = (await answer?.text()) ?? ''
        const cut = text.slice(0, deed === 'cut' ? text.length / 2 : 0)
        const harmed = deed === 'damage' ? text.replace(/.$/s, '?') : cut
        await store.put(request, new Response(harmed, { headers: answer?.headers ?? {} }))
        return true
      }
      return false
    },
    [how, part] as const,
  )
  expect(harmed, `${part} is in the store`).toBe(true)
}

export const checkAgain = (page: Page) => page.getByRole('button', { name: readinessText.again })
export const repairButton = (page: Page) => page.getByRole('button', { name: readinessText.repair, exact: true })
