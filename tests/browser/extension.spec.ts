// @first-plan
import { expect, type Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { builtHeading } from './built-pages.ts'
import { LONG } from './long-tag.ts'

/**
 * What extensions do to a page while it is parsed, before any script of it: Dark Reader marks elements and gives them
 * styles, Grammarly and ColorZilla mark the body and put something behind it, password managers and shopping helpers put a
 * button beside fields and into the text.
 */
const extensions = {
  'that darkens it': () => {
    const mark = (element: Element) => {
      if (element instanceof SVGElement || element.matches('a, h1, button, input, .city-quote')) {
        element.setAttribute('data-darkreader-inline-fill', '')
        if (element instanceof SVGElement || element instanceof HTMLElement)
          element.style.setProperty('--darkreader-inline-fill', '#181a1b')
      }
      if (element.matches('link[rel=stylesheet]') && !element.nextElementSibling?.matches('.darkreader')) {
        const sheet = document.createElement('style')
        sheet.className = 'darkreader darkreader--sync'
        element.after(sheet)
      }
    }
    new MutationObserver((records) => {
      document.documentElement.setAttribute('data-darkreader-scheme', 'dark')
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) mark(one)
    }).observe(document, { childList: true, subtree: true })
  },
  'that marks the body and puts something behind it': () => {
    document.addEventListener('DOMContentLoaded', () => {
      document.body.setAttribute('cz-shortcut-listen', 'true')
      document.body.setAttribute('data-gr-ext-installed', '')
      document.documentElement.append(document.createElement('grammarly-desktop-integration'))
      document.body.prepend(document.createElement('extension-bar'))
    })
  },
  'that puts a button into the text': () => {
    new MutationObserver(() => {
      const place = document.querySelector('main h1, main input:not([type=checkbox])')
      if (!place || place.previousElementSibling?.localName === 'extension-button') return
      const button = document.createElement('extension-button')
      button.attachShadow({ mode: 'open' }).textContent = '★'
      place.before(button)
    }).observe(document, { childList: true, subtree: true })
  },
}

/** The page's words, which no extension of these changes. */
const wordsOf = async (page: Page) => ((await page.getByRole('main').textContent()) ?? '').replaceAll(/\s/gu, '')

const PAGES = ['/projects/14/', '/achievements/', '/search/?q=%E7%AA%93%E5%8F%A3']

for (const [name, change] of Object.entries(extensions))
  test(
    `in a browser with an extension ${name}, each page says the same and works`,
    { tag: LONG },
    async ({ page, context }) => {
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.addInitScript(change)
      for (const address of PAGES) {
        await page.goto(`.${address}`)
        await appReady(page)
        const fresh = await context.newPage()
        await fresh.goto(`.${address}`)
        await appReady(fresh)
        await expect.poll(async () => (await wordsOf(page)) === (await wordsOf(fresh)), address).toBe(true)
        await fresh.close()
        await page.locator('a[href="/policies/"]:visible').first().click()
        await expect(page.locator('h1')).toHaveText(builtHeading('/policies/'))
        await page.goBack()
        await expect.poll(() => page.url(), address).toContain(address.replace(/\?.*/, ''))
        await expect(page.locator('h1'), address).not.toHaveText(builtHeading('/policies/'))
      }
      await page.goto('./projects/14/')
      await appReady(page)
      const bookmark = page.getByRole('checkbox').first()
      await bookmark.check()
      await expect(bookmark).toBeChecked()
      await page.goto('./saved/')
      await appReady(page)
      await expect(page.getByRole('main')).toContainText(builtHeading('/projects/14/'))
      expect(faults).toEqual([])
    },
  )
