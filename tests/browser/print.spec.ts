import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'

test.describe('on paper', () => {
  for (const address of ['./projects/14/', './themes/disaster/', './years/2012/'])
    test(`${address} is what is to be read, on white`, async ({ page }) => {
      await page.goto(address)
      await appReady(page)
      await page.getByRole('main').getByText('原文', { exact: true }).first().click()
      await page.emulateMedia({ media: 'print' })
      const shown = await page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length
        const ground = (selector: string) => {
          const { backgroundColor, backgroundImage } = getComputedStyle(
            document.querySelector(selector) ?? document.body,
          )
          return `${backgroundColor} ${backgroundImage}`
        }
        return {
          controls: visible(
            'button, select, details.source-fold:not([open]) summary, .site-header__settings, nav.tab-bar, canvas',
          ),
          // What stands behind a number is on paper as well, with its lines.
          opened: visible('.source-fold .raw-lines'),
          grounds: [...new Set(['body', '.site-header', '.page-head', '.raw-lines'].map(ground))],
        }
      })
      expect(shown.controls).toBe(0)
      expect(shown.opened).toBe(1)
      expect(shown.grounds).toEqual(['rgba(0, 0, 0, 0) none'])
    })

  test('what is folded on a year’s page is on paper', async ({ page }) => {
    await page.goto('./years/2012/')
    await appReady(page)
    const folded = page.locator('#policy-3-1 [data-achievement], #numbers, #counts')
    for (const part of await folded.all()) await expect(part).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    for (const part of await folded.all()) await expect(part).toBeVisible()
  })

  test('a project’s numbers come after its record', async ({ page }) => {
    await page.goto('./projects/14/')
    await page.emulateMedia({ media: 'print' })
    const order = await page.locator('main h2').allInnerTexts()
    expect(order.map((heading) => heading.replaceAll('\u200b', ''))).toEqual([
      '事業内容（何をする事業か）',
      '年度ごとにしたこと',
      '年度の欄の言葉',
      '数字で見る',
      'この事業があるテーマ',
    ])
  })
})
