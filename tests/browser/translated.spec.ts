// @first-plan
import { expect, type Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { firstStandsForAll } from './long-tag.ts'
import { test } from './app-test.ts'

/** Replaces each text by a marked one inside two elements, as the translation of Chrome and Edge does. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) {
      const { currentNode } = walker
      const hidden = currentNode.parentElement?.closest('script, style, noscript, textarea')
      if (currentNode instanceof Text && !hidden && currentNode.data.trim() !== '') texts.push(currentNode)
    }
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = `«${text.data}»`
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
}

/** What stands in the page, without the marks of the translation. */
async function textOf(page: Page): Promise<string> {
  const text = await page.getByRole('main').textContent()
  return (text ?? '').replaceAll(/[«»\s]/gu, '')
}

const changes: readonly { name: string; from: string; act: (page: Page) => Promise<void>; to: RegExp }[] = [
  {
    name: 'another year',
    from: './years/2012/',
    act: (page) => page.getByRole('main').locator('a[href$="/years/2013/"]').last().click(),
    to: /years\/2013/,
  },
  {
    name: 'another project',
    from: './projects/1/',
    act: (page) => page.locator('a[href$="/projects/3/"]').last().click(),
    to: /projects\/3/,
  },
  {
    name: 'a theme of the list of projects',
    from: './projects/',
    act: async (page) => {
      await page.locator('main summary').first().click()
      await page.locator('main select').first().selectOption({ index: 2 })
    },
    to: /\?/,
  },
  {
    name: 'other words in the search',
    from: './search/?q=%E7%AA%93%E5%8F%A3',
    act: (page) => page.getByRole('searchbox').fill('防災'),
    to: /q=%E9%98%B2%E7%81%BD/,
  },
  {
    name: 'words that are not found',
    from: './search/?q=%E7%AA%93%E5%8F%A3',
    act: (page) => page.getByRole('searchbox').fill('ぬるぽ'),
    to: /q=%E3%81%AC%E3%82%8B%E3%81%BD/,
  },
  {
    name: 'one choice of the guide',
    from: './guide/',
    act: (page) => page.locator('main label:has(input[type="checkbox"])').first().click(),
    to: /for=/,
  },
]

for (const [index, { name, from, act, to }] of changes.entries())
  test(
    `in a page that the browser translated, ${name}: all that is shown belongs together`,
    firstStandsForAll(index),
    async ({ page, context }) => {
      await page.goto(from)
      await appReady(page)
      await translate(page)
      const address = page.url()
      await act(page)
      // An address that follows the typing is complete after a moment.
      await expect(page).not.toHaveURL(address)
      await expect(page).toHaveURL(to)
      const fresh = await context.newPage()
      await fresh.goto(page.url())
      await appReady(fresh)
      await expect.poll(async () => (await textOf(page)) === (await textOf(fresh))).toBe(true)
    },
  )
