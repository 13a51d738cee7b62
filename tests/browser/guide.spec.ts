// @first-plan
import { expect } from '@playwright/test'
import { guideText } from '../../src/guide/messages.ts'
import { appReady, frameReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { LONG } from './long-tag.ts'

test('choices combine and stand in the address; without one the page helps', async ({ page }) => {
  await page.goto('./guide/')
  await appReady(page)
  await expect(page.getByText('まだ何も選んでいません。')).toBeVisible()
  await page.getByRole('checkbox', { name: '子育て' }).check()
  await expect(page).toHaveURL(/for=children/)
  const children = await page.locator('[data-guide]').count()
  await page.getByRole('checkbox', { name: '障害のある人・家族' }).check()
  await expect(page).toHaveURL(/for=children(,|%2C)disability/)
  const both = await page.locator('[data-guide]').count()
  expect(both).toBeGreaterThan(children)
  // Entries for both topics come first, with both reasons.
  await expect(
    page
      .locator('[data-guide]')
      .first()
      .getByText(/^(?:子育て|障害のある人・家族)$/),
  ).toHaveCount(2)
  await page.reload()
  await expect(page.locator('[data-guide]')).toHaveCount(both)
})

test(
  'on a phone’s first screen a choice says what it found, leads there, and is taken back',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./guide/')
    await appReady(page)
    await page.getByRole('checkbox', { name: '引越し' }).check()
    await page.getByRole('checkbox', { name: '意見を言う' }).check()
    const bar = page.getByRole('group', { name: guideText.bar })
    await expect(bar).toBeInViewport({ ratio: 1 })
    const see = bar.getByRole('button', { name: /^\d+件 見る$/ })
    await expect(page.locator('main [role="status"]')).toContainText('件の記録があります')
    await see.click()
    await expect(page.locator('#result')).toBeFocused()
    await expect(page.locator('#result')).toBeInViewport()
    await page.getByRole('button', { name: '「引越し」を外す' }).click()
    await expect(page.locator('#result')).toBeFocused()
    await expect(page.getByRole('checkbox', { name: '引越し' })).not.toBeChecked()
    await page.getByRole('button', { name: 'すべて外す' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(bar).toHaveCount(0)
  },
)

test('a life event that is ticked as the very first touch is chosen', async ({ page }) => {
  await page.goto('./guide/')
  await frameReady(page)
  const topic = page.getByRole('main').getByRole('checkbox').first()
  // Without a pointer that moved there before, as a screen reader presses.
  await topic.evaluate((box: HTMLElement) => box.click())
  await expect(topic).toBeChecked()
  await expect(page).toHaveURL(/\?for=/)
})

test('the life events are folded to their names, and an address opens its own', { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./guide/')
  await appReady(page)
  await expect(page.getByRole('main').locator('details li').first()).toBeHidden()
  expect(await page.evaluate(() => document.body.scrollHeight / innerHeight)).toBeLessThan(4)
  for (const address of ['./guide/#disaster', './guide/?#moving']) {
    await page.goto(address)
    await expect(page.locator('details[open] > :is(#disaster, #moving)').last()).toBeInViewport()
  }
})

test('opened cold with a choice, never shows the whole list first', { tag: LONG }, async ({ page }) => {
  await page.goto('./guide/?for=opinions', { waitUntil: 'commit' })
  const other = page.locator('summary').getByRole('heading').first()
  while (!(await page.locator('[data-guide]').first().isVisible())) expect(await other.isVisible()).toBe(false)
  await expect(page.getByRole('checkbox', { name: '意見を言う' })).toBeChecked()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every life event is a link to its place on the page', async ({ page }) => {
    await page.goto('./guide/')
    await expect(page.locator('input[type="checkbox"]').first()).toBeHidden()
    await page.locator('nav a[href$="#disaster"]').click()
    await expect(page.locator('#disaster')).toBeInViewport()
    // Another one opens by a press.
    await page.locator('summary', { hasText: '引越し' }).click()
    await expect(page.locator('#moving')).toBeVisible()
  })
})

test('choices taken away all at once come again with back', { tag: LONG }, async ({ page }) => {
  await page.goto('./guide/?for=moving,disaster')
  await appReady(page)
  const found = await page.locator('#result').innerText()
  await page.getByRole('button', { name: 'すべて外す' }).click()
  await expect(page).toHaveURL(/\/guide\/$/)
  await page.goBack()
  await expect(page.locator('#result')).toHaveText(found)
})

test('the bar leaves with the choices that it belongs to', { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./guide/?for=moving,disaster')
  await appReady(page)
  await expect(page.getByRole('group', { name: guideText.bar })).toBeInViewport()
  await page.evaluate(() => scrollTo({ top: 3000 }))
  await expect(page.getByRole('group', { name: guideText.bar })).not.toBeInViewport()
})
