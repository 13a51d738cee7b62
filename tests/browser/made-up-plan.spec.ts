import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from '@playwright/test'
import { serve } from '../../src/build/host/serve.ts'
import { MADE_UP_APP, MADE_UP_CITY } from '../made-up/plan-folder.ts'
import { appReady } from './app-ready.ts'
import { test, workerActive } from './offline-visit.ts'
import { builtVersion } from './versions.ts'

/** The address of every page in a build's folder, relative to its root. */
function pagesOf(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => dirname(file))
      // Pages of their own, without the app.
      .filter((address) => !address.startsWith('embed/'))
      .map((address) => (address === '.' ? './' : `./${address}/`))
  )
}

test('another city’s plan is imported, built, opened page by page, searched, saved and printed', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const folder = await builtVersion('made-up')
  const host = await serve(folder, { port: 0 })
  const context = await browser.newContext({ baseURL: host.address })
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))

    const addresses = pagesOf(folder)
    expect(addresses.length).toBeGreaterThan(30)
    for (const address of addresses) {
      await page.goto(address)
      await appReady(page)
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
      expect(await page.locator('body').innerText(), address).not.toMatch(
        /相模原|さがみはら|平成2[2-6]年度|主な実績|undefined/,
      )
    }
    expect(errors).toEqual([])
    for (const lacking of ['./themes/', './guide/', './places/', './glossary/', './signage/'])
      expect((await page.request.get(lacking)).status(), lacking).toBe(404)

    await page.goto('./search/')
    await appReady(page)
    await page.getByRole('searchbox').fill('川の清掃 R4')
    await expect(
      page
        .getByRole('main')
        .getByText(/（令和4年度）/u)
        .first(),
    ).toBeVisible()

    await page.goto('./projects/1/')
    await appReady(page)
    await page
      .getByRole('button', { name: /一覧に入れる/u })
      .first()
      .click()
    await page.goto('./saved/')
    await expect(page.getByRole('main').getByText('わたしのすみれ', { exact: false })).toBeVisible()

    await page.goto('./event/sheets/?of=project-1')
    await expect(page.locator('.sheet').getByText(`出典：${MADE_UP_CITY}`, { exact: false }).first()).toBeVisible()
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)

    await workerActive(page)
    await context.setOffline(true)
    await page.goto('./years/2019/')
    await expect(page).toHaveTitle(new RegExp(MADE_UP_APP))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('令和元年度')
  } finally {
    await context.close()
    await host.close()
  }
})
