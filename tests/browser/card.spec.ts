// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { cardText } from '../../src/cards/messages.ts'
import { appReady } from './app-ready.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { overflowFaults, smallTargets } from './layout-faults.ts'
import { test } from './offline-visit.ts'
import { scannedCode } from './scanned-code.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

const KINDS = [
  { id: 'project-2', at: 'projects/2/' },
  { id: 'p2-a9', at: 'projects/2/#p2-a9' },
  { id: 'p1-menus-added', at: 'projects/1/#series-p1-menus-added' },
  { id: 'p22-enquiries', at: 'projects/22/#series-p22-enquiries' },
  { id: 'theme-disaster', at: 'themes/disaster/' },
]
const LONGEST = 'p14-a2'

async function openCard(page: Page, id: string): Promise<void> {
  await page.goto(`./card/?of=${id}`)
  await appReady(page)
  await expect(page.locator('dialog[open]')).toBeVisible()
}

/**
 * The text that a camera reads from the screen, and the side of the code as a fraction of the screen's smaller side.
 */
async function scanned(page: Page): Promise<{ text: string | undefined; part: number }> {
  const code = page.getByRole('dialog').getByRole('img').last()
  await code.scrollIntoViewIfNeeded()
  const dark = await code.locator('path').evaluate((ink) => ink.getBoundingClientRect().width)
  const { width: across = 0, height: down = 0 } = page.viewportSize() ?? {}
  return {
    text: await scannedCode(code),
    part: dark / Math.min(across, down),
  }
}

test(
  'every kind of card leads a neighbour’s phone to the thing itself, offline, from any screen',
  { tag: LONG },
  async ({ page, server, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    const screens = [
      { width: 320, height: 568, colorScheme: 'dark', forcedColors: 'none' },
      { width: 390, height: 844, colorScheme: 'light', forcedColors: 'none' },
      { width: 844, height: 390, colorScheme: 'light', forcedColors: 'active' },
      { width: 1280, height: 800, colorScheme: 'dark', forcedColors: 'active' },
    ] as const
    for (const { id, at } of KINDS) {
      await openCard(page, id)
      for (const { width, height, ...media } of screens) {
        await page.setViewportSize({ width, height })
        await page.emulateMedia(media)
        const { text, part } = await scanned(page)
        expect(text, `${id} at ${width} px`).toBe(server.address + at)
        expect(part, `${id} at ${width} px`).toBeGreaterThanOrEqual(0.45)
      }
    }
  },
)

test('a card hides the site, and closes with Escape, with its button and with the browser’s back', async ({ page }) => {
  await page.goto('./projects/2/')
  await appReady(page)
  const opener = page.getByRole('main').locator('a[href$="/card/?of=project-2"]').first()
  const closings = [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: '閉じる' }).click(),
    () => page.goBack(),
  ]
  for (const close of closings) {
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '証明書自動交付拡充の推進' })
    await expect(dialog).toBeVisible()
    await expect(page.locator('#card-name')).toBeFocused()
    const covered = await page.evaluate(() =>
      [
        [20, 20],
        [innerWidth - 20, 20],
        [20, innerHeight - 20],
        [innerWidth / 2, innerHeight - 20],
      ].every(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('dialog')),
    )
    expect(covered, 'nothing of the site lies above the card').toBe(true)
    await close()
    await expect(page).toHaveURL(/\/projects\/2\/$/)
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  }
})

test(
  'a card opened from the list gives the focus back to its entry, and says at once what it is a record of',
  { tag: LONG },
  async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('./card/')
      await appReady(page)
      const entry = page.getByRole('main').getByRole('link', { name: '災害のとき' })
      await entry.click()
      await expect(page.locator('#card-name')).toBeFocused()
      await expect(page.locator('dialog').getByText('平成26年度までの記録')).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Escape')
      await expect(entry).toBeFocused()
    }
  },
)

test('a card whose words go on below says so until their end is seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openCard(page, 'theme-disaster')
  const more = page.getByRole('dialog').getByText(cardText.more)
  await expect(more).toBeVisible()
  await more.evaluate((cue) => {
    cue.previousElementSibling?.scrollIntoView({ block: 'center' })
  })
  await expect(more).toHaveCount(0)
})

test(
  'a second press does not go back twice, and a card opened by its address closes to the thing itself',
  { tag: LONG },
  async ({ page }) => {
    await page.goto('./projects/')
    await page.goto('./projects/2/')
    await appReady(page)
    await page.getByRole('main').locator('a[href$="/card/?of=project-2"]').first().click()
    await expect(page.locator('dialog[open]')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/projects\/2\/$/)

    await page.goto('about:blank')
    await openCard(page, 'p2-a9')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/projects\/2\/#p2-a9$/)
    await expect(page.locator('#p2-a9')).toBeInViewport()
  },
)

test('a card is a touch away from an achievement, a number and a theme', { tag: LONG }, async ({ page }) => {
  await page.goto('./projects/2/#p2-a9')
  await appReady(page)
  const item = page.locator('#p2-a9')
  await item.locator('summary').click()
  await item.getByRole('link', { name: '見せるカード' }).click()
  await expect(page.locator('dialog')).toContainText(
    'コンビニ交付の対象となる各証明書の交付開始時期を決定した。（H26）',
  )
  await expect(page.locator('dialog')).toContainText('平成29年4月')

  await page.goto('./projects/1/')
  await appReady(page)
  const number = page.locator('#series-p1-menus-added')
  await number.getByText('くわしく').click()
  await number.getByRole('link', { name: /^見せるカード/ }).click()
  await expect(page.locator('dialog')).toContainText('H23年度に17件')

  await page.goto('./themes/disaster/')
  await appReady(page)
  await page.getByRole('main').getByRole('link', { name: '見せるカード' }).first().click()
  await expect(page.locator('dialog')).toContainText('このアプリの言葉')
})

for (const [index, id] of ['nothing', 'theme-constructor', '%E5%B8%82', '%'].entries()) {
  test(`an unknown card (${id}) is a page that helps`, firstStandsForAll(index), async ({ page }) => {
    await page.goto(`./card/?of=${id}`)
    await appReady(page)
    await expect(page.getByRole('alert')).toContainText('カードはありません')
    await expect(page.locator('dialog')).toHaveCount(0)
    await page.getByRole('main').getByRole('link', { name: '災害のとき' }).click()
    await expect(page.getByRole('dialog', { name: '災害のとき' })).toBeVisible()
  })
}

test.describe('an address is handed on', () => {
  const take = (names: string[]) => (page: Page) =>
    page.addInitScript((missing) => {
      for (const name of missing) Object.defineProperty(navigator, name, { value: undefined })
    }, names)

  test('by the system’s sharing, and a change of mind is no failure', { tag: LONG }, async ({ page, server }) => {
    await page.addInitScript(() => {
      const asked: unknown[] = []
      Object.assign(window, { asked })
      // Every browser with `share` also has `canShare`.
      Object.defineProperty(navigator, 'canShare', { value: () => true })
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          asked.push(data)
          return Promise.reject(new DOMException('', 'AbortError'))
        },
      })
    })
    await openCard(page, 'project-2')
    await page.getByRole('button', { name: '共有する' }).click()
    expect(await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([
      { title: '証明書自動交付拡充の推進', url: `${server.address}projects/2/` },
    ])
    await expect(page.locator('.share-address [role="status"]')).toHaveText('')
  })

  test('otherwise by the clipboard', async ({ page, context, server }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await take(['share'])(page)
    await openCard(page, 'p2-a9')
    await page.getByRole('button', { name: 'アドレスをコピー' }).click()
    await expect(page.locator('.share-address [role="status"]')).toHaveText('アドレスをコピーしました。')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.address}projects/2/#p2-a9`)
  })

  test('and where both are missing as a text to select', { tag: LONG }, async ({ page, server }) => {
    await take(['share', 'clipboard'])(page)
    await openCard(page, 'p2-a9')
    const field = page.getByLabel('このカードのアドレス')
    await expect(field).toHaveValue(`${server.address}projects/2/#p2-a9`)
    await field.focus()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${server.address}projects/2/#p2-a9`)
  })
})

test(
  'the other code of a card holds its words: a camera reads them from a phone without any signal',
  { tag: LONG },
  async ({ page }) => {
    for (const [width, height, scale] of [
      [320, 568, '100%'],
      [390, 844, '200%'],
      [844, 390, '100%'],
      [1280, 800, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const [id, words, cut] of [
        ['p2-a9', '　平成29年4月　戸籍関連証明書\n', false],
        ['p14-a2', '平成25年度に愛称「さがポ」を公募により選定した。\n', true],
      ] as const) {
        await openCard(page, id)
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), scale)
        const dialog = page.getByRole('dialog')
        await expect(dialog).toContainText('読みとる人の電波が要ります。')
        await dialog.getByRole('button', { name: cardText.toText }).click()
        const code = dialog.getByRole('img')
        await expect(code).toHaveAccessibleName(/文を読めるQRコード$/)
        await code.scrollIntoViewIfNeeded()
        const text = await scannedCode(code)
        expect(text, `${id} at ${width} px`).toContain(words)
        expect(text).toMatch(/\n原文 \d+～\d+行目\n/)
        expect(text?.includes(cardText.message.cut)).toBe(cut)
        await expect(dialog.getByText(cardText.cut)).toHaveCount(cut ? 1 : 0)
        await dialog.getByRole('button', { name: cardText.toAddress }).click()
        await expect(code).toHaveAccessibleName(/を開くQRコード$/)
      }
    }
  },
)

test(
  'the app is handed on as a file: shared where the device can, otherwise saved',
  { tag: LONG },
  async ({ page }) => {
    await openCard(page, 'p2-a9')
    const give = page.getByRole('button', { name: cardText.file.give })
    const [download] = await Promise.all([page.waitForEvent('download'), give.click()])
    expect(download.suggestedFilename()).toMatch(/^さがみはらICTのあゆみ.*\.html$/)
    await expect(page.getByRole('dialog').getByText(cardText.file.saved(download.suggestedFilename()))).toBeVisible()

    await page.addInitScript(() => {
      const shared: string[] = []
      Object.assign(window, { shared })
      Object.defineProperty(navigator, 'canShare', { value: () => true })
      Object.defineProperty(navigator, 'share', {
        value: ({ files = [] }: ShareData) => Promise.resolve(shared.push(...files.map(({ name }) => name))),
      })
    })
    await openCard(page, 'p2-a9')
    await give.click()
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared: string[] }).shared))
      .toEqual([download.suggestedFilename()])
  },
)

test(
  'on the smallest screen, a phone at 400 %, nothing of a card lies over anything else',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    for (const id of ['p2-a9', 'theme-disaster', 'p1-menus-added', LONGEST]) {
      await openCard(page, id)
      for (const press of ['', cardText.toText]) {
        if (press !== '') await page.getByRole('button', { name: press }).click()
        const over = await page.getByRole('dialog').evaluate((card) => {
          const seen = card.querySelectorAll('.card__body > *, .card-hand > *, .card-hand__about > *')
          const parts = [...seen].filter((part) => part.getClientRects().length > 0)
          return parts.flatMap((one, index) =>
            parts.slice(index + 1).flatMap((other) => {
              if (one.contains(other) || other.contains(one)) return []
              const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
              return across > 1 && down > 1 ? [`${one.className} and ${other.className}`] : []
            }),
          )
        })
        expect(over, `${id} ${press}`).toEqual([])
        expect(await overflowFaults(page)).toEqual([])
      }
    }
  },
)

test('cards are accessible and hold their words at every size', { tag: LONG }, async ({ page }) => {
  const faults: Record<string, string[]> = {}
  for (const id of [...KINDS.map((kind) => kind.id), LONGEST]) {
    for (const { width, height, size } of [
      { width: 320, height: 568, size: '100%' },
      { width: 320, height: 568, size: '200%' },
      { width: 844, height: 390, size: '100%' },
      { width: 844, height: 390, size: '200%' },
      { width: 1280, height: 800, size: '100%' },
    ]) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await openCard(page, id)
      await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size)
      await loadAxe(page)
      const light = await axeFindings(page, WCAG_2_2_AA)
      await page.emulateMedia({ colorScheme: 'dark' })
      const found = [
        ...light,
        ...(await axeFindings(page, COLOUR_RULES)),
        ...(await overflowFaults(page)),
        ...(size === '100%' ? await smallTargets(page, 44) : []),
      ]
      // Everything can be reached by scrolling: the last control becomes visible.
      await page.getByRole('dialog').locator('button, input').last().scrollIntoViewIfNeeded()
      await expect(page.getByRole('dialog').locator('button, input').last()).toBeInViewport()
      if (found.length > 0) faults[`${id} at ${width} × ${height}, ${size}`] = found
    }
  }
  expect(faults).toEqual({})
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what is needed and leads to the pages themselves', async ({ page }) => {
    await page.goto('./card/?of=p2-a9')
    await expect(page.getByText('カードを出すにはJavaScriptが必要です')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '災害のとき' }).click()
    await expect(page).toHaveURL(/\/themes\/disaster\/$/)
  })
})

test(
  'in a browser without checkVisibility a card that is closed gives the focus back, without an error',
  { tag: LONG },
  async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'))
    await openCard(page, 'p2-a9')
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
    await expect(page.locator('#p2-a9, a[href$="of=p2-a9"]').and(page.locator(':focus'))).toHaveCount(1)
    expect(errors).toEqual([])
  },
)
