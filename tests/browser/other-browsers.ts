import { existsSync } from 'node:fs'
import { type Browser, firefox } from '@playwright/test'
import { openWebKit, webKitMissing } from './webkit.ts'

/** A page in any browser, with what the update tests need. */
export interface Tab {
  open: (address: string) => Promise<void>
  /** Evaluates an expression in the page and awaits its promise. */
  run: (expression: string) => Promise<unknown>
}

export interface OpenBrowser {
  newTab: () => Promise<Tab>
  close: () => Promise<void>
}

export interface OtherBrowser {
  name: string
  /** Why this browser cannot run on this machine; null where it can. */
  missing: () => string | null
  open: () => Promise<OpenBrowser>
}

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'

/** Why this machine cannot run Firefox; null where it can. */
export const firefoxMissing = (): string | null =>
  existsSync(FIREFOX) ? null : `no Firefox ESR on this machine (${FIREFOX}, or set FIREFOX)`

/** Starts Debian's Firefox with a new profile, without a window. */
export const launchFirefox = (): Promise<Browser> =>
  firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX, args: [] })

/** Other browsers than Chromium, as Debian packages them. Playwright's own builds are not needed. */
export const otherBrowsers: readonly OtherBrowser[] = [
  { name: 'Firefox', missing: firefoxMissing, open: openFirefox },
  { name: 'WebKit', missing: webKitMissing, open: openWebKit },
]

async function openFirefox(): Promise<OpenBrowser> {
  const browser = await launchFirefox()
  const context = await browser.newContext()
  return {
    newTab: async () => {
      const page = await context.newPage()
      return {
        open: async (address) => void (await page.goto(address)),
        run: (expression) => page.evaluate(expression),
      }
    },
    close: () => browser.close(),
  }
}
