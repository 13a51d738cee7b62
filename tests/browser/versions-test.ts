import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { startText } from '../../src/offline/recovery/messages.ts'
import { noticeText } from '../../src/shell/messages.ts'
import { appReady } from './app-ready.ts'
import { test as base } from './app-test.ts'
import { deploy, type Deployment } from './deployment.ts'
import { workerActive } from './offline-visit.ts'
import { newsOf, titleTag } from './versions.ts'

/** A reader of an address at which the first version is published, and later others. */
export const test = base.extend<{ deployment: Deployment }>({
  serviceWorkers: 'allow',
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern.
  deployment: async ({}, use) => {
    const deployment = await deploy('first')
    await use(deployment)
    await deployment.stop()
  },
  baseURL: async ({ deployment }, use) => {
    await use(deployment.address)
  },
})

/** Opens an address and waits until the app runs and everything is stored. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await appReady(page)
  await workerActive(page)
}

/** Looks for an update, as the page does each hour. Ends when the found version is installed or was given up. */
export function lookForUpdate(page: Page): Promise<'nothing new' | 'installed' | 'given up'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    // The page may reload or the host may fail; only the result matters.
    await registration.update().catch(() => undefined)
    const { installing } = registration
    if (!installing) return registration.waiting ? 'installed' : 'nothing new'
    return new Promise((resolve) => {
      installing.addEventListener('statechange', () => {
        if (installing.state === 'redundant') resolve('given up')
        else resolve('installed')
      })
    })
  })
}

export function acceptButton(page: Page): Locator {
  return page.getByRole('button', { name: noticeText.updateAccept })
}

/** The update notice is shown, with the news of the new version. */
export async function expectOffer(page: Page, version: keyof typeof newsOf): Promise<void> {
  const { version: number, date, changed } = newsOf[version]
  await expect(acceptButton(page)).toBeVisible()
  await expect(page.getByText(noticeText.updateTo(number))).toBeVisible()
  await expect(page.getByText(noticeText.updateNews(date, changed))).toBeVisible()
}

/** The page is one of this version, and hydrated. */
export async function expectVersion(page: Page, version: keyof typeof titleTag): Promise<void> {
  if (version === 'first') await expect(page).not.toHaveTitle(/〈/)
  else await expect(page).toHaveTitle(new RegExp(titleTag[version]))
  await appReady(page)
}

/** Tags the document, so that a test can see whether it was reloaded. */
export async function tagDocument(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
}

export function taggedDocument(page: Page): Locator {
  return page.locator('html[data-same-document]')
}

/** Presses the link that loads the page anew; ends when the document of before is gone, so that no test asks that one. */
export async function pressReload(page: Page, link: string = startText.reload): Promise<void> {
  await tagDocument(page)
  await page.getByRole('link', { name: link }).click()
  await expect(taggedDocument(page)).not.toBeAttached()
}

/** Presses the same link where no network would bring the page: the reader is told, and keeps the document. */
export async function pressReloadInVain(page: Page): Promise<void> {
  await tagDocument(page)
  await page.getByRole('link', { name: startText.reload }).click()
  await expect(page.getByText(startText.notNow)).toBeVisible()
  await expect(taggedDocument(page)).toBeAttached()
}
