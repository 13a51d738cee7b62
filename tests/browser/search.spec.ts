// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { homeText } from '../../src/browse/home/messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'
import { listen } from './quiet-page.ts'

const address = (words: string, more = '') => `./search/?q=${encodeURIComponent(words)}${more}`
const results = (page: Page) => page.locator('[data-result]')

test('opened cold with words, shows their results and never the start of an empty search', async ({
  page,
  baseURL,
}) => {
  const noise = listen(page, new URL(baseURL ?? '').origin)
  await page.goto(address('H24 待ち人数'), { waitUntil: 'commit' })
  const examples = page.locator('section[aria-labelledby="examples"] a').first()
  while (!(await results(page).first().isVisible())) expect(await examples.isVisible()).toBe(false)
  await expect(page.locator('#words')).toHaveValue('H24 待ち人数')
  await expect(results(page)).toHaveCount(3)
  await expect(page.locator('mark', { hasText: '待ち人数' }).first()).toBeVisible()
  expect(noise).toEqual([])
})

test('while typing, the results and the address follow, and the number is told', async ({ page }) => {
  await page.goto('./search/')
  await appReady(page)
  await page.locator('#words').pressSequentially('てきすとまいにんぐ')
  await expect(results(page)).toHaveCount(1)
  await expect(page).toHaveURL(/\?q=/)
  await expect(page.locator('[role="status"].spoken').first()).toHaveText(/1件/)
  await page.locator('#words').fill('証明書')
  await expect.poll(() => results(page).count()).toBeGreaterThan(5)
})

test('above a phone’s keyboard, the first result is in sight of who types', { tag: LONG }, async ({ page }) => {
  const keyboard = 410
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./search/')
  await appReady(page)
  for (const words of ['コンビニ', 'Jアラート', 'システム', '保育園']) {
    await page.locator('#words').fill(words)
    const title = page.getByRole('article').getByRole('heading').first()
    // The results of the word before may just be leaving the page.
    const bottom = async () => {
      const box = await title.boundingBox()
      return box ? box.y + box.height : Infinity
    }
    await expect.poll(bottom, words).toBeLessThanOrEqual(844 - keyboard)
  }
})

test('a key stroke shows its results with the very next frame, and draws no more than is in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 450 })
  await page.goto('./search/')
  await appReady(page)
  await page.locator('#words').fill('ム')
  await expect(page.locator('#result')).toBeVisible()
  await page.locator('#words').fill('')
  const seen = await page.evaluateHandle(() => {
    const frames: { heading: string; drawn: number }[] = []
    let drawn = 0
    let atOnce = false
    const count = (nodes: NodeList): number =>
      [...nodes].reduce((sum, { childNodes }) => sum + 1 + count(childNodes), 0)
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) if (atOnce) drawn += count(addedNodes)
    }).observe(document.body, { childList: true, subtree: true })
    // Before the app's own listener.
    const capture = true
    document.getElementById('words')?.addEventListener(
      'input',
      () => {
        drawn = 0
        // On a busy machine the frame may come after the pause that shows the other results.
        atOnce = true
        setTimeout(() => (atOnce = false))
        requestAnimationFrame(() =>
          frames.push({ heading: document.getElementById('result')?.textContent ?? '', drawn }),
        )
      },
      { capture },
    )
    return frames
  })
  const headings: string[] = []
  for (const letter of 'システム') {
    await page.keyboard.insertText(letter)
    await expect.poll(() => results(page).count()).toBe(20)
    headings.push((await page.locator('#result').textContent()) ?? '')
  }
  const frames = await seen.jsonValue()
  expect(frames.map(({ heading }) => heading)).toEqual(headings)
  expect(Math.max(...frames.map(({ drawn }) => drawn))).toBeLessThan(120)
})

test(
  'between two words that are found, what is none yet is not called so until the reader pauses',
  { tag: LONG },
  async ({ page }) => {
    await page.goto('./search/')
    await appReady(page)
    const field = page.locator('#words')
    await field.fill('じ')
    await expect(page.locator('#result')).toContainText('件')
    const headings = await page.evaluateHandle(() => {
      const seen = new Set<string>()
      const look = () => seen.add(document.getElementById('result')?.textContent ?? '')
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
      return seen
    })
    await field.evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return
      for (const words of ['じd', 'じど', 'じどう']) {
        input.value = words
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    await expect(page).toHaveURL(/q=/)
    const seen = await headings.evaluate((set) => [...set])
    expect(seen.filter((heading) => heading.includes('見つかりませんでした'))).toEqual([])
    await field.fill('じど')
    await expect(page.locator('#result')).toContainText('見つかりませんでした')
  },
)

test(
  'while kana are put together, what is none yet is not called so, however long it takes',
  { tag: LONG },
  async ({ page }) => {
    await page.goto(address('ま'))
    await appReady(page)
    await expect(page.locator('#result')).toContainText('件')
    const found = await page.locator('#result').innerText()
    const compose = (words: string, isComposing: boolean) =>
      page.locator('#words').evaluate(
        (input, [words, isComposing]) => {
          if (!(input instanceof HTMLInputElement)) return
          input.value = words
          input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }))
        },
        [words, isComposing] as const,
      )
    await compose('まd', true)
    await page.waitForTimeout(300)
    await expect(page.locator('#result')).toHaveText(found)
    await compose('まd', false)
    await expect(page.locator('#result')).toContainText('見つかりませんでした')
  },
)

test('a page of results that is loaded again is where it was left', async ({ page }) => {
  for (const at of [address('窓口'), './guide/?for=moving,children']) {
    await page.goto(at)
    await appReady(page)
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(2000)
    await page.evaluate(() => scrollTo({ top: 700 }))
    await page.reload()
    await appReady(page)
    await expect.poll(() => page.evaluate(() => Math.round(scrollY)), at).toBe(700)
  }
})

test('the way back from far down finds all results that were asked for', { tag: LONG }, async ({ page }) => {
  await page.goto(address('2011年'))
  await appReady(page)
  await page.getByRole('button', { name: /^続きの/ }).click()
  await expect.poll(() => results(page).count()).toBeGreaterThan(20)
  const shown = await results(page).count()
  const last = page.getByRole('article').getByRole('heading').getByRole('link').last()
  const href = await last.getAttribute('href')
  await last.click()
  await expect(page).toHaveURL(/\/projects\//)
  await page.goBack()
  await expect.poll(() => results(page).count()).toBe(shown)
  await expect(page.getByRole('heading').locator(`a[href="${href}"]`)).toBeInViewport()
})

test('where the conditions leave nothing, one touch takes them away', { tag: LONG }, async ({ page }) => {
  await page.goto(address('防災', '&year=2010&department=' + encodeURIComponent('区政支援課')))
  await appReady(page)
  await expect(page.locator('#result')).toContainText('0件')
  await page.getByRole('button', { name: /^条件を外して\d+件を見る$/ }).press('Enter')
  await expect(page.locator('#result')).toBeFocused()
  await expect.poll(() => results(page).count()).toBeGreaterThan(0)
  await expect(page).not.toHaveURL(/year=/)
})

test('a life event or a place that the words name is one touch away', async ({ page }) => {
  await page.goto(address('引っ越し'))
  await appReady(page)
  const way = page.getByRole('link', { name: /^くらしの場面「引越し」の\d+件を見る$/ })
  const count = /\d+/.exec(await way.innerText())?.[0]
  await way.click()
  await expect(page).toHaveURL(/\/guide\/\?for=moving$/)
  await expect(page.locator('#result')).toHaveText(`${count}件の記録`)
  await page.goto(address('橋本'))
  await page.getByRole('link', { name: /^「橋本」に書かれた\d+件を見る$/ }).click()
  await expect(page.getByRole('heading', { name: /^橋本/ })).toBeInViewport()
})

test(
  'what a term means is said above the results, in one line until it is asked for',
  { tag: LONG },
  async ({ page }) => {
    await page.goto(address('Jアラート'))
    await appReady(page)
    const fold = page.locator('details', { hasText: 'Ｊアラート' })
    await expect(fold.getByRole('link')).toBeHidden()
    await fold.locator('summary').click()
    await expect(fold.getByRole('link', { name: 'Ｊアラート' })).toBeVisible()
  },
)

test('narrowing stands in the address; back from a result finds the search again', async ({ page }) => {
  await page.goto(address('証明書'))
  await appReady(page)
  const all = Number.parseInt(await page.locator('#result').innerText())
  await expect(results(page)).toHaveCount(all)
  await page.locator('summary', { hasText: 'しぼりこむ' }).click()
  await page.getByLabel('年度').selectOption('2012')
  await expect(page).toHaveURL(/year=2012/)
  await expect.poll(() => results(page).count()).toBeLessThan(all)
  await expect(page.locator('#result')).toContainText(`${all}件のうち`)
  const narrowed = await results(page).count()
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/projects\/\d+\//)
  await page.goBack()
  await expect(page.locator('#words')).toHaveValue('証明書')
  await expect(results(page)).toHaveCount(narrowed)
})

test('back from an empty search finds the one before', { tag: LONG }, async ({ page }) => {
  await page.goto('./search/')
  await appReady(page)
  await page.locator('#words').pressSequentially('証明書')
  await expect(page).toHaveURL(/\?q=/)
  const found = await page.locator('#result').innerText()
  await page.getByRole('link', { name: 'さがす', exact: true }).filter({ visible: true }).click()
  await expect(page.locator('#words')).toHaveValue('')
  await page.goBack()
  await expect(page.locator('#words')).toHaveValue('証明書')
  await expect(page.locator('#result')).toHaveText(found)
})

test('a link followed while typing leads where it says', { tag: LONG }, async ({ page }) => {
  await page.goto(address('証明書'))
  await appReady(page)
  await page.locator('#words').focus()
  await page.keyboard.type('の')
  await page.getByRole('link', { name: 'メニュー', exact: true }).filter({ visible: true }).click()
  await expect(page).toHaveURL(/\/menu\/$/)
  await page.waitForTimeout(400)
  await expect(page).toHaveURL(/\/menu\/$/)
})

test('a word that is not there says so and offers one that is', async ({ page }) => {
  await page.goto(address('自動交付券'))
  await page.getByRole('link', { name: '自動交付機', exact: true }).click()
  await expect.poll(() => results(page).count()).toBeGreaterThan(0)
})

for (const [index, words] of [
  '"><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'あ'.repeat(800),
  '   ',
  '👨‍👩‍👧',
  '%',
].entries()) {
  test(`odd words break nothing: ${words.slice(0, 30)}`, firstStandsForAll(index), async ({ page, baseURL }) => {
    const noise = listen(page, new URL(baseURL ?? '').origin)
    await page.goto(address(words))
    await appReady(page)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main img')).toHaveCount(0)
    expect(noise).toEqual([])
  })
}

test('ten thousand characters typed break nothing', { tag: LONG }, async ({ page, baseURL }) => {
  const noise = listen(page, new URL(baseURL ?? '').origin)
  await page.goto('./search/')
  await appReady(page)
  await page.locator('#words').fill('あ'.repeat(10_000))
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('#words')).toHaveValue(/^あ{100}/)
  expect(noise).toEqual([])
})

test('a broken address breaks nothing', { tag: LONG }, async ({ page }) => {
  await page.goto('./search/?q=%E0%A4%A&year=2012')
  await appReady(page)
  await expect(page.locator('#words')).toBeVisible()
})

test('from the home page, what was typed is searched for', async ({ page }) => {
  await page.goto('./')
  await appReady(page)
  await page.getByRole('searchbox').fill('待ち時間')
  await page.getByRole('button', { name: homeText.searchButton }).click()
  await expect(page.getByRole('searchbox', { name: 'さがす言葉' })).toHaveValue('待ち時間')
  await expect(page).toHaveURL(/\/search\/\?q=/)
})

test('the home page’s field is an ordinary form until the app has hydrated', { tag: LONG }, async ({ page }) => {
  await page.route('**/assets/start*.js', () => undefined)
  await page.goto('./')
  await page.getByRole('searchbox').fill('待ち時間')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('says so and offers the other ways in', async ({ page }) => {
    await page.goto(address('証明書'))
    await expect(page.getByText('JavaScriptが必要です').first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'ほかのさがし方' }).getByRole('link')).not.toHaveCount(0)
    await expect(page.locator('section[aria-labelledby="examples"]')).toBeHidden()
  })
})

test(
  'a department or a theme with a year is one touch away from all its records of that year',
  { tag: LONG },
  async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent('災害 平成25年度')}`)
    await appReady(page)
    const link = page.getByRole('link', { name: /^災害のとき 平成25年度の ?記録\d+件を見る$/ })
    const count = Number(/記録(\d+)件/.exec(await link.innerText())?.[1])
    await link.click()
    await expect(page.locator('[data-achievement]')).toHaveCount(count)
    await expect(page.getByText('ツイッター').or(page.getByText('twitter')).first()).toBeVisible()
  },
)

test(
  'a key that is held adds no page to go back to, and the address follows once the reader pauses',
  { tag: LONG },
  async ({ page }) => {
    await page.addInitScript(() => {
      const replace = history.replaceState.bind(history)
      let written = 0
      history.replaceState = (...parts) => {
        written += 1
        document.documentElement.dataset['written'] = String(written)
        replace(...parts)
      }
    })
    await page.goto('./search/')
    await appReady(page)
    const box = page.getByRole('searchbox')
    await box.focus()
    const pages = await page.evaluate(() => history.length)
    const written = async () => Number(await page.locator('html').getAttribute('data-written'))
    const before = await written()
    for (const key of ['a', 'Backspace', 'Tab', 'Shift+Tab', 'ArrowDown']) {
      if (!key.includes('Tab')) await box.focus()
      for (let times = 0; times < 60; times += 1)
        await (key.includes('+') ? page.keyboard.press(key) : page.keyboard.down(key))
      if (!key.includes('+')) await page.keyboard.up(key)
    }
    await box.fill('防災')
    await expect(page).toHaveURL(/q=%E9%98%B2%E7%81%BD/)
    expect(await page.evaluate(() => history.length)).toBe(pages)
    // 300 keys; a slow machine makes a pause between some of them.
    expect((await written()) - before).toBeLessThan(60)
  },
)
