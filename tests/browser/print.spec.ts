// @first-plan
import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

test.describe('on paper', () => {
  for (const [index, address] of ['./projects/14/', './themes/disaster/', './years/2012/'].entries())
    test(`${address} is what is to be read, on white`, firstStandsForAll(index), async ({ page }) => {
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

  test('a project’s numbers come after its record', { tag: LONG }, async ({ page }) => {
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

test('two or three numbers with all that is known of them stand on one page of A4', { tag: LONG }, async ({ page }) => {
  // The width and height of A4 with margins of 15 mm, at 96 px to the inch.
  await page.setViewportSize({ width: 680, height: 1009 })
  await page.goto('./achievements/')
  await appReady(page)
  await page.emulateMedia({ media: 'print' })
  const blocks = page.locator('.series-block')
  for (const block of await blocks.all()) await block.scrollIntoViewIfNeeded()
  // The bars are on paper once: what was drawn over them is not.
  await expect(page.locator('.series-chart canvas').first()).toBeAttached()
  for (const canvas of await page.locator('.series-chart canvas').all()) await expect(canvas).toBeHidden()
  const heights = await blocks.evaluateAll((list) => list.map((one) => one.getBoundingClientRect().height))
  expect(heights.length).toBeGreaterThan(8)
  for (const height of heights) expect(height, heights.join()).toBeLessThan(1009 / 2)
  expect(heights.filter((height) => height < 1009 / 3).length).toBeGreaterThan(1)
})
