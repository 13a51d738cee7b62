import type { Page } from '@playwright/test'
import { builtHtml } from './built-pages.ts'

const ORIGIN = 'https://app.example'

/** Every link inside the app on the page of an address, as path and fragment ('/projects/2/#p2-a9'). */
export function internalLinks(address: string): string[] {
  const hrefs = [...builtHtml(address).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => href ?? '')
  const targets = hrefs.map((href) => new URL(href.replaceAll('&amp;', '&'), ORIGIN + address))
  return [
    ...new Set(
      targets
        .filter(({ origin, search }) => origin === ORIGIN && search === '')
        .map(({ pathname, hash }) => pathname + hash),
    ),
  ]
}

/** A page, and the pages to be reached from it by links. */
export interface Route {
  from: string
  to: string[]
}

/**
 * For each address a page with a link to it: the start page if it has one, then the menu, otherwise the first that has
 * one. Pages whose script is loaded near the screen come last, because until then they have plain links. Throws where
 * no page has a link.
 */
export function linkRoutes(addresses: readonly string[], wanted: readonly string[] = addresses): Route[] {
  const links = new Map(addresses.map((address) => [address, new Set(internalLinks(address))]))
  const routes = new Map<string, string[]>()
  for (const to of wanted) {
    const from = ['/', '/menu/', ...addresses].find((address) => address !== to && links.get(address)?.has(to))
    if (from === undefined) throw new Error(`no page links to ${to}`)
    routes.set(from, [...(routes.get(from) ?? []), to])
  }
  return [...routes].map(([from, to]) => ({ from, to }))
}

/** Presses a visible link to an address, preferably one in the main part of the page. */
export async function followLink(page: Page, address: string): Promise<void> {
  const links = page.locator('a[href]')
  const index = await links.evaluateAll((anchors, wanted) => {
    const fits = (anchor: Element) =>
      anchor instanceof HTMLAnchorElement &&
      anchor.origin === location.origin &&
      anchor.pathname === wanted &&
      anchor.search === '' &&
      anchor.hash === '' &&
      anchor.checkVisibility({ visibilityProperty: true })
    const inMain = anchors.findIndex((anchor) => anchor.closest('main') !== null && fits(anchor))
    return inMain === -1 ? anchors.findIndex(fits) : inMain
  }, address)
  if (index === -1) throw new Error(`${page.url()} shows no link to ${address}`)
  // A part of the page hydrates after the first touch, if it is in sight. A link that is the first touch is the browser's.
  await links.nth(index).scrollIntoViewIfNeeded()
  await page.keyboard.press('Shift')
  await page.waitForLoadState('networkidle')
  await links.nth(index).click()
}
