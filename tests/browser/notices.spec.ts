// @first-plan
import { expect } from '@playwright/test'
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
