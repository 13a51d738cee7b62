// @first-plan
import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readinessText } from '../../src/event/readiness/messages.ts'
import { appReady } from '../browser/app-ready.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { precachedFiles } from '../browser/build-weight.ts'
import { builtHeading } from '../browser/built-pages.ts'
import { checkAgain, expectReadiness } from '../browser/event-visit.ts'
import { storedFiles } from '../browser/stored-copy.ts'
import { acceptButton, expectVersion, lookForUpdate, test, visit } from '../browser/versions-test.ts'

const size = precachedFiles().reduce((sum, file) => sum + statSync(join(buildFolder, file)).size, 0)
/** Parts of what the app stores, so that the device is full at the first file, in the middle, and near the end. */
const ROOMS = [0.001, 0.4, 0.95]

/** Gives the browser's own quota to the app, in bytes, for as long as the session lasts. Returns how to give it room again. */
async function giveRoom(page: Page, address: string, bytes: number): Promise<() => Promise<void>> {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: bytes })
  return async () => {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin })
    await devtools.detach()
  }
}

for (const room of ROOMS) {
  test(`a device with room for ${room} of what is stored is read, told as full, and stores all once it has room`, async ({
    page,
    deployment,
  }) => {
    await page.goto('./licences.txt')
    const makeRoom = await giveRoom(page, deployment.address, Math.round(size * room))
    await page.goto('./event/')
    await expectReadiness(page, 'impossible')
    await expect(page.locator('.readiness-section')).toContainText(readinessText.impossible.full.text)
    await page.goto('./projects/14/')
    await appReady(page)
    await expect(page.locator('h1')).toHaveText(builtHeading('/projects/14/'))
    await page.goto('./event/')
    await makeRoom()
    await checkAgain(page).click()
    await expectReadiness(page, 'ready')
    await deployment.stop()
    await page.goto('./years/2012/')
    await expect(page.locator('h1')).toHaveText(builtHeading('/years/2012/'))
  })

  test(`a device with room for ${room} of a new version keeps the one it has, and takes the new one once it has room`, async ({
    page,
    deployment,
  }) => {
    await visit(page, './settings/')
    const stored = await storedFiles(page, deployment.address)
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
    const makeRoom = await giveRoom(page, deployment.address, Math.round(usage + size * room * 0.1))
    await deployment.publish('second')
    expect(await lookForUpdate(page)).toBe('given up')
    await deployment.stop()
    for (const address of ['/years/2012/', '/projects/14/']) {
      await page.goto(`.${address}`)
      await expectVersion(page, 'first')
      await expect(page.locator('h1')).toHaveText(builtHeading(address))
    }
    await deployment.start()
    expect(await storedFiles(page, deployment.address)).toBeGreaterThanOrEqual(stored)
    await makeRoom()
    expect(await lookForUpdate(page)).toBe('installed')
    await acceptButton(page).click()
    await expectVersion(page, 'second')
  })
}
