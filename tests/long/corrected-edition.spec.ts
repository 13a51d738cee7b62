// @first-plan
import { expect, type Page } from '@playwright/test'
import { itemAddress } from '../../src/plan/addresses.ts'
import { citedAddress } from '../../src/plan/edition-addresses.ts'
import { SAVED_FORMAT, SAVED_SCHEMA_VERSION } from '../../src/saved/saved-file.ts'
import { appReady } from '../browser/app-ready.ts'
import { axeFindings, loadAxe, WCAG_2_2_AA } from '../browser/axe.ts'
import { committedPlan } from '../browser/committed-plan.ts'
import { acceptButton, expectOffer, expectVersion, lookForUpdate, test, visit } from '../browser/versions-test.ts'
import { madeUpCorrection } from '../data/importer/editions/made-up-correction.ts'
import { madeUpGap } from '../data/importer/editions/made-up-gap.ts'

const { olderDate, newerDate, wrongWord, tooMany, missing } = madeUpCorrection
const { gone, after, put } = madeUpGap

const corrections = `./corrections/#edition-${newerDate}`
/** What is said of a citation of another edition, wherever on the page the cited place is. */
const citedNote = (page: Page) => page.locator('.cited-edition')

test.beforeEach(async ({ deployment }) => {
  await deployment.publish('corrected')
})

test('the page of corrections has old and new beside each other, and the older edition’s files stay', async ({
  page,
  request,
}) => {
  await page.goto(corrections)
  await appReady(page)
  const word = page.getByRole('region', { name: `直した記録（${wrongWord.id}）` })
  await expect(word.locator('del')).toHaveText('ウ')
  await expect(word.locator('ins')).toHaveText('ー')
  await expect(word).toContainText('理由：')
  const removed = page.getByRole('region', { name: `外した記録（${tooMany.id}）` })
  await expect(removed).toContainText(tooMany.text)
  await expect(removed.getByRole('link', { name: /^22 / })).toBeVisible()
  await expect(page.getByRole('region', { name: `加えた記録（${missing.id}）` })).toBeVisible()
  await loadAxe(page)
  expect(await axeFindings(page, WCAG_2_2_AA)).toEqual([])

  for (const file of ['plan.json', 'achievements.csv'])
    expect(await (await request.get(`./data/editions/${olderDate}/${file}`)).text(), file).toContain(wrongWord.wrong)
  const now = await (await request.get(`./data/editions/${newerDate}/plan.json`)).text()
  expect(now).toBe(await (await request.get('./data/plan.json')).text())
  expect(now).not.toContain(wrongWord.wrong)
})

test('an old citation shows the words that it cites, and leads to what became of them', async ({ page }) => {
  await page.goto(`./projects/22/?edition=${olderDate}#${wrongWord.id}`)
  await expect(citedNote(page)).toContainText(
    '2026年11月22日につくった版からの引用です。いまは、2027年3月1日につくった版です。',
  )
  await expect(citedNote(page)).toContainText(wrongWord.wrong)
  await expect(citedNote(page)).toBeInViewport()
  await expect(page.locator(`#${wrongWord.id}`)).toBeInViewport()
  await loadAxe(page)
  expect(await axeFindings(page, WCAG_2_2_AA)).toEqual([])
  await citedNote(page).getByRole('link', { name: '直したところをみる' }).click()
  await expect(page).toHaveURL(new RegExp(`/corrections/#edition-${newerDate}-${wrongWord.id}$`))
  await expect(citedNote(page), 'only the citation asks for it').toHaveCount(0)

  await page.goto(`./projects/4/?edition=${olderDate}#p4-a1`)
  await expect(citedNote(page)).toContainText('いまも同じです')
  await page.goto(`./projects/4/?edition=${newerDate}#p4-a1`)
  await appReady(page)
  await expect(citedNote(page)).toHaveCount(0)
})

test('a record taken out among others says what became of it, and those after it are found at their old addresses', async ({
  page,
}) => {
  await page.goto(`.${citedAddress(itemAddress(gone.id), olderDate)}`)
  await expect(citedNote(page)).toContainText('その後に外しました')
  await expect(citedNote(page)).toContainText(gone.text)
  await citedNote(page).getByRole('link', { name: '直したところをみる' }).click()
  const removed = page.getByRole('region', { name: `外した記録（${gone.id}）` })
  await expect(removed).toBeInViewport()
  await expect(removed).toContainText(gone.text)
  await expect(page.getByRole('region', { name: `加えた記録（${put.id}）` })).toContainText(put.words)

  for (const id of [after.id, after.detail]) {
    await page.goto(`.${citedAddress(itemAddress(id), olderDate)}`)
    await expect(citedNote(page), id).toContainText('いまも同じです')
    await expect(page.locator(`#${id}`), id).toBeInViewport()
  }
  await expect(page.locator(`#${after.id}`)).toContainText(after.words)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('an address on paper leads to what was corrected, and to where a record is gone from', async ({ page }) => {
    const of = (id: string) => `.${itemAddress(id)}`
    await page.goto(of(wrongWord.id))
    await expect(page.locator(`#${wrongWord.id}`)).toContainText('2027年3月1日につくった版で直しました')
    for (const id of [tooMany.id, gone.id]) {
      await page.goto(of(id))
      await expect(page.locator(`#${id}`)).toContainText('2027年3月1日につくった版で外しました')
      await expect(page.locator(`#${id}`)).toBeInViewport()
    }
    await page.goto(of(after.id))
    await expect(page.locator(`#${after.id}`)).toContainText(after.words)
  })
})

test('a list and an open tab outlive the edition: what is gone from the list says so', async ({ page, deployment }) => {
  await deployment.publish('first')
  await page.addInitScript(
    (list) => localStorage.setItem('saved', list),
    JSON.stringify({
      ...{ format: SAVED_FORMAT, schemaVersion: SAVED_SCHEMA_VERSION, plan: committedPlan.id, exported: false },
      items: [
        { id: wrongWord.id, note: '一つめ' },
        { id: tooMany.id, note: '二つめ' },
        { id: gone.id, note: '三つめ' },
        { id: after.id, note: '四つめ' },
      ],
    }),
  )
  await visit(page, './saved/')
  await deployment.publish('corrected')
  await lookForUpdate(page)
  await expectOffer(page, 'corrected')
  await acceptButton(page).click()
  await expectVersion(page, 'corrected')
  await expect(page.locator(`[data-saved=${wrongWord.id}]`)).toContainText('2027年3月1日につくった版で直しました')
  await expect(page.getByText('2027年3月1日につくった版で外しました')).toHaveCount(2)
  for (const note of ['二つめ', '三つめ']) await expect(page.getByText(note)).toBeVisible()
  await expect(page.locator(`[data-saved=${after.id}]`), 'it is what it was').toContainText(after.words)
})
