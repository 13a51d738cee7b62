// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { bookmarkText } from '../../src/saved/bookmark-messages.ts'
import { savedText } from '../../src/saved/messages.ts'
import { savedListText, unknownItemsText } from '../../src/saved/list/saved-list-messages.ts'
import { questionSheetText } from '../../src/saved/sheet/question-sheet-messages.ts'
import { appReady } from './app-ready.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { overflowFaults, smallTargets } from './layout-faults.ts'
import { test } from './offline-visit.ts'
import { scannedCode } from './scanned-code.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

const bookmark = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).getByRole('button', { name: `${bookmarkText.add}：` })
/** The bookmark of the whole project, at the top of its page. */
const projectBookmark = (page: Page) => page.getByRole('main').locator('label', { hasText: bookmarkText.add }).first()
const fileRegion = (page: Page) => page.getByRole('region', { name: savedText.file.heading })
const entries = (page: Page) => page.locator('[data-saved]')
const note = (page: Page, id: string) => page.locator(`[data-saved="${id}"] textarea`)
const file = (fields: object) => ({
  name: 'list.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'plan-saved-list',
      schemaVersion: 1,
      plan: 'sagamihara-ict-2010-2014',
      items: [],
      ...fields,
    }),
  ),
})

async function open(page: Page, address: string) {
  await page.goto(address)
  await appReady(page)
  await firstTouch(page)
}

/** What marks a record comes with the first touch, key or scrolling. */
async function firstTouch(page: Page) {
  await page.keyboard.press('Shift')
}

/** Saves an achievement in one tap, where it stands. */
async function saveAchievement(page: Page, id: string) {
  await bookmark(page, id).click()
  await expect(bookmark(page, id)).toHaveAttribute('aria-pressed', 'true')
}

/** To the list by the main navigation, which says how many records are in it. */
async function followCount(page: Page, count: number) {
  await page.getByRole('link', { name: new RegExp(`^メニュー *（わたしの一覧に *${count} *件）`) }).click()
  await page.getByRole('main').getByRole('link', { name: 'わたしの一覧' }).click()
  await expect(page).toHaveURL(/\/saved\/$/)
}

test('what is saved on a project’s page is on the list, with its note, after a reload and offline', async ({
  page,
  visitThenLoseNetwork,
}) => {
  await visitThenLoseNetwork('/projects/1/')
  await appReady(page)
  await firstTouch(page)
  await projectBookmark(page).click()
  await saveAchievement(page, 'p1-a1')
  await followCount(page, 2)
  await expect(entries(page)).toHaveCount(2)
  await note(page, 'p1-a1').fill('なぜ増えた？👪')
  await page.reload()
  await appReady(page)
  await expect(note(page, 'p1-a1')).toHaveValue('なぜ増えた？👪')
  await open(page, './projects/1/')
  await expect(projectBookmark(page).getByRole('checkbox')).toBeChecked()
  await expect(bookmark(page, 'p1-a1')).toHaveAttribute('aria-pressed', 'true')
  await expect(bookmark(page, 'p1-a2')).toHaveAttribute('aria-pressed', 'false')
})

test('a touch before the script has come is not lost', { tag: LONG }, async ({ page }) => {
  let hold = true
  await page.route(/\/assets\/ItemActions/, async (route) => {
    while (hold) await new Promise((resolve) => setTimeout(resolve, 50))
    await route.continue()
  })
  await open(page, './projects/3/')
  await projectBookmark(page).click()
  await expect(page.locator('.project-head__actions .bookmark-box--marked')).toHaveCount(0)
  hold = false
  await expect(page.locator('.project-head__actions .bookmark-box--marked')).toHaveCount(1)
  await open(page, './saved/')
  await expect(entries(page)).toHaveCount(1)
})

test(
  'by keyboard alone: saved, written, moved, taken off, brought back; the focus is never lost',
  { tag: LONG },
  async ({ page }) => {
    await open(page, './projects/1/')
    for (const id of ['p1-a1', 'p1-a2']) {
      await bookmark(page, id).focus()
      await page.keyboard.press('Space')
      await expect(bookmark(page, id)).toHaveAttribute('aria-pressed', 'true')
      await expect(bookmark(page, id)).toBeFocused()
    }
    await open(page, './saved/')
    await note(page, 'p1-a1').focus()
    await page.keyboard.type('たずねる')
    await page.locator('[data-saved="p1-a1"] [data-move="down"]').focus()
    await page.keyboard.press('Enter')
    await expect(entries(page).last()).toHaveAttribute('data-saved', 'p1-a1')
    await expect(page.locator('[data-saved="p1-a1"] [data-move="down"]')).toBeFocused()
    await expect(page.getByRole('status').first()).toHaveText('2のうち2番目に動かしました。')
    await page.locator('[data-saved="p1-a1"]').getByRole('button', { name: savedListText.remove }).focus()
    await page.keyboard.press('Enter')
    await expect(entries(page)).toHaveCount(1)
    await expect(page.getByRole('button', { name: '元に戻す' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(note(page, 'p1-a1')).toHaveValue('たずねる')
    await expect(page.locator('[data-saved="p1-a1"]')).toBeFocused()
  },
)

test(
  'a file goes out and comes back in; what the plan does not know is kept and told',
  { tag: LONG },
  async ({ page }) => {
    await open(page, './projects/1/')
    await saveAchievement(page, 'p1-a1')
    await open(page, './saved/')
    await note(page, 'p1-a1').fill('こちらのメモ')
    await expect(fileRegion(page).getByText(savedText.file.due), 'not on the first day').toHaveCount(0)
    await page.clock.setFixedTime(Date.now() + 24 * 60 * 60 * 1000)
    await page.reload()
    await appReady(page)
    await expect(fileRegion(page).getByText(savedText.file.due)).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ファイルに保存する' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^watashi-no-ichiran-\d{4}-\d\d-\d\d\.json$/)
    await expect(fileRegion(page).getByText(savedText.file.due)).toHaveCount(0)
    const saved = readFileSync(await download.path(), 'utf8')

    await page.getByRole('button', { name: 'すべて消す' }).click()
    await page.getByRole('button', { name: '消す', exact: true }).click()
    await expect(entries(page)).toHaveCount(0)
    const input = page.locator('input[type="file"]')
    await input.setInputFiles(
      file({
        items: [
          { id: 'p1-a1', note: 'あちらのメモ' },
          { id: 'p99', note: '前の版' },
        ],
      }),
    )
    await expect(page.getByRole('status').filter({ hasText: '1件はいまの表に見つからない' })).toBeVisible()
    await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(saved) })
    await expect(note(page, 'p1-a1')).toHaveValue('あちらのメモ\n\nこちらのメモ')
    await expect(page.getByRole('region', { name: unknownItemsText.heading })).toContainText('前の版')
  },
)

for (const [index, [what, chosen, words]] of (
  [
    [
      'no list at all',
      { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('%PDF-1.7') },
      '一覧のファイルとして読めません',
    ],
    ['a newer version’s', file({ schemaVersion: 2 }), '新しい版'],
    ['another app’s', file({ format: 'recipes' }), '別のアプリ'],
  ] as const
).entries()) {
  test(`a file that is ${what} is refused in words, and the list stays`, firstStandsForAll(index), async ({ page }) => {
    await open(page, './saved/')
    await page.locator('input[type="file"]').setInputFiles(chosen)
    await expect(page.getByRole('alert')).toContainText(words)
    expect(await page.evaluate(() => localStorage.getItem('saved'))).toBeNull()
  })
}

test('a stored list of a newer version is shown as unreadable and stays as it is', { tag: LONG }, async ({ page }) => {
  const stored = '{"format":"plan-saved-list","schemaVersion":9,"of":"tomorrow"}'
  await page.addInitScript((text) => localStorage.setItem('saved', text), stored)
  await open(page, './projects/1/')
  await expect(page.getByRole('main').getByText('読めません').first()).toBeVisible()
  await bookmark(page, 'p1-a1').click()
  await expect(page.getByRole('alert').filter({ hasText: '読めません' })).toBeVisible()
  await expect(bookmark(page, 'p1-a1')).toHaveAttribute('aria-pressed', 'false')
  await open(page, './saved/')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'そのまま保存する' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe(stored)
  expect(await page.evaluate(() => localStorage.getItem('saved'))).toBe(stored)
})

test('with storage blocked the list works until the page is left, and says so', { tag: LONG }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await open(page, './projects/1/')
  await saveAchievement(page, 'p1-a1')
  await expect(page.locator('[id="p1-a1"]')).toContainText('保存できません')
  await followCount(page, 1)
  await expect(entries(page)).toHaveCount(1)
  await expect(page.getByRole('alert')).toContainText('保存できません')
})

test('two tabs are one list', { tag: LONG }, async ({ page, context }) => {
  await open(page, './saved/')
  const other = await context.newPage()
  await open(other, './projects/2/')
  await saveAchievement(other, 'p2-a1')
  await expect(entries(page)).toHaveCount(1)
  await note(page, 'p2-a1').fill('左で書いた')
  await open(other, './saved/')
  await expect(note(other, 'p2-a1')).toHaveValue('左で書いた')
})

test(
  'three records of three projects bring no arrows; these come with the wish for another order',
  { tag: LONG },
  async ({ page }) => {
    await open(page, './saved/')
    await page
      .locator('input[type="file"]')
      .setInputFiles(file({ items: ['p1-a1', 'p2-a9', 'p14-a2'].map((id) => ({ id, note: '' })) }))
    await expect(entries(page)).toHaveCount(3)
    const arrows = page.locator('[data-move]')
    await expect(arrows).toHaveCount(0)
    await page.getByRole('button', { name: savedListText.order }).click()
    await expect(arrows).toHaveCount(6)
    await page.locator('[data-saved-project="1"] [data-move="down"]').click()
    await expect(entries(page).nth(1)).toHaveAttribute('data-saved', 'p1-a1')
    await page.getByRole('button', { name: savedListText.order }).click()
    await expect(arrows).toHaveCount(0)
  },
)

test(
  'on a phone the question sheet is one tap away from anywhere in the list, with the number of records',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, './saved/')
    const items = ['p1-a1', 'p2-a9', 'p14-a2'].map((id) => ({ id, note: '' }))
    await page.locator('input[type="file"]').setInputFiles(file({ items }))
    await page.evaluate(() => scrollTo(0, 0))
    const button = page.getByRole('link', { name: '質問シート（3）' })
    await expect(button).toBeInViewport({ ratio: 1 })
    await entries(page).nth(1).scrollIntoViewIfNeeded()
    await expect(button).toBeInViewport({ ratio: 1 })
    await button.click()
    const print = page.getByRole('button', { name: questionSheetText.print })
    await expect(print).toBeInViewport({ ratio: 1 })
    const toggle = page.locator('button[aria-controls="question-sheet"]')
    await expect(toggle).toHaveText('シートを見る')
    await toggle.click()
    await expect(toggle).toHaveText('閉じる')
    await expect(toggle).toHaveAttribute('aria-expanded', 'true')
    await toggle.click()
    await expect(toggle).toHaveAttribute('aria-expanded', 'false')
    await expect(page.locator('#question-sheet')).toBeHidden()
  },
)

test('the flower head comes with the list alone', { tag: LONG }, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(
    (text) => localStorage.setItem('saved', text),
    file({ items: [{ id: 'p2-a9' }] }).buffer.toString(),
  )
  await open(page, './projects/2/')
  await expect(bookmark(page, 'p2-a9')).toHaveAttribute('aria-pressed', 'true')
  expect(asked.filter((address) => /saved-list|FlowerHead/.test(address))).toEqual([])
  await open(page, './saved/')
  await expect(page.locator('.saved__list .flower-head use')).toHaveCount(1)
  expect(asked.filter((address) => /saved-list/.test(address))).not.toEqual([])
})

test.describe('the question sheet', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, './projects/1/')
    await saveAchievement(page, 'p1-a1')
    await open(page, './saved/')
    await note(page, 'p1-a1').fill('理由をたずねたい')
  })

  test('is all that is printed, with its department, the lines and the question', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    for (const hidden of [
      '.page-head',
      '.saved__list',
      '.site-header',
      '.site-footer',
      '.sheet-actions',
      '.file-actions',
    ])
      await expect(page.locator(hidden)).toBeHidden()
    const sheet = page.locator('#question-sheet section')
    await expect(sheet).toBeVisible()
    for (const words of ['情報政策課', '17～19行目', '理由をたずねたい', '平成26年度までの記録', '/projects/1/#p1-a1'])
      await expect(sheet).toContainText(words)
    await expect(sheet).toContainText(questionSheetText.handInAt)
    await expect(sheet.locator('.flower-head use')).toHaveCount(1)
    expect(await scannedCode(sheet.getByRole('img'))).toMatch(/\/projects\/1\/#p1-a1$/)
  })

  test(
    'is copied where it cannot be shared, by hand where it cannot be copied, and holds no note unasked',
    { tag: LONG },
    async ({ page }) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }))
      await page.getByRole('button', { name: '文章をコピー' }).click()
      const text = page.getByLabel('質問シートの文章')
      await expect(text).toHaveValue(/担当の部署（表の「実施主体」）：情報政策課[^]*理由をたずねたい/)
      await page.getByLabel('メモも載せる').uncheck()
      await expect(text).toHaveCount(0)
      await page.getByRole('button', { name: '文章をコピー' }).click()
      await expect(text).not.toHaveValue(/理由をたずねたい/)
    },
  )
})

test('a full list is accessible, light and dark, narrow and with large letters', { tag: LONG }, async ({ page }) => {
  const items = ['p1', 'p1-a1', 'p14-a2', 'p99'].map((id) => ({ id, note: id === 'p1' ? 'あ'.repeat(400) : '' }))
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, './saved/')
  await page.locator('input[type="file"]').setInputFiles(file({ items }))
  await expect(entries(page)).toHaveCount(3)
  await page.getByRole('button', { name: questionSheetText.show }).click()
  await page
    .getByRole('button', { name: new RegExp(`^${savedListText.remove}`) })
    .last()
    .click()
  await loadAxe(page)
  expect(await axeFindings(page, WCAG_2_2_AA)).toEqual([])
  expect(await smallTargets(page, 44)).toEqual([])
  expect(await overflowFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await axeFindings(page, COLOUR_RULES)).toEqual([])
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await overflowFaults(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('says what the list needs, and offers no control that does nothing', async ({ page }) => {
    await page.goto('./saved/')
    await expect(page.getByText('JavaScriptが必要です')).toBeVisible()
    await expect(page.locator('main button, main input, main textarea')).toHaveCount(0)
    await page.goto('./projects/1/')
    await expect(projectBookmark(page)).toBeHidden()
  })
})
