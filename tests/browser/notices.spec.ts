// @first-plan
import { expect } from '@playwright/test'
import { citedText } from '../../src/editions/cited-messages.ts'
import { dayName } from '../../src/plan/day.ts'
import { noticeText } from '../../src/shell/messages.ts'
import { frameReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { committedAnnotations } from './committed-plan.ts'

test('a notice that comes before a touch has its ground, so that no text shows through it', async ({ page }) => {
  await page.goto('./projects/14/')
  await frameReady(page)
  await page.context().setOffline(true)
  const notice = page.getByText(noticeText.offline(dayName(committedAnnotations.edition.date)))
  await expect(notice).toBeVisible()
  expect(await notice.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
})

test('an address that cites another edition is told so before a touch, and with its ground', async ({ page }) => {
  await page.goto('./projects/14/?edition=2001-01-01')
  const notice = page.locator('.cited-edition')
  await expect(notice.getByText(citedText.others.unknown)).toBeVisible()
  expect(await notice.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
})
