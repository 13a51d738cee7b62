// @first-plan
import { expect } from '@playwright/test'
import { noticeText } from '../../src/shell/messages.ts'
import { test as base } from '../browser/app-test.ts'
import { deploy, type Deployment } from '../browser/deployment.ts'
import { type OpenBrowser, type OtherBrowser, otherBrowsers, type Tab } from '../browser/other-browsers.ts'
import { newsOf, titleTag } from '../browser/versions.ts'

const FAR_ABOVE_A_SLOW_MACHINE_MS = 120_000
const accept = `[...document.querySelectorAll('.notice-stack button')].find(({ textContent }) => textContent === ${JSON.stringify(noticeText.updateAccept)})`
const lookForUpdate = `navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => true, () => false)`

/** Waits until the expression has the expected value; during a navigation it has none. */
async function expectIn(tab: Tab, expression: string, expected: unknown): Promise<void> {
  await expect
    .poll(() => tab.run(expression).catch(() => 'the page is on its way'), {
      message: expression,
      timeout: FAR_ABOVE_A_SLOW_MACHINE_MS,
    })
    .toEqual(expected)
}

async function visit(tab: Tab, address: string): Promise<void> {
  await tab.open(address)
  await expectIn(tab, `document.documentElement.dataset.app`, 'ready')
  await expectIn(tab, `navigator.serviceWorker.ready.then(({ active }) => active.state)`, 'activated')
}

function updateTest(browser: OtherBrowser) {
  return base.extend<{ deployment: Deployment; opened: OpenBrowser }>({
    serviceWorkers: 'allow',
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern.
    deployment: async ({}, use) => {
      const deployment = await deploy('first')
      await use(deployment)
      await deployment.stop()
    },
    // eslint-disable-next-line no-empty-pattern -- as above.
    opened: async ({}, use) => {
      const opened = await browser.open()
      await use(opened)
      await opened.close()
    },
  })
}

for (const browser of otherBrowsers) {
  const missing = browser.missing()
  const test = updateTest(browser)

  test.describe(`in ${browser.name}`, () => {
    test.skip(missing !== null, missing ?? '')

    test('a new version is offered with its news in the first session, and once accepted comes to all tabs, also offline', async ({
      deployment,
      opened,
    }) => {
      const tabs = [await opened.newTab(), await opened.newTab()] as const
      await visit(tabs[0], `${deployment.address}projects/14/`)
      await visit(tabs[1], `${deployment.address}years/2012/`)
      await deployment.publish('second')
      expect(await tabs[1].run(lookForUpdate)).toBe(true)
      for (const tab of tabs) {
        await expectIn(tab, `Boolean(${accept})`, true)
        const { version, date, changed } = newsOf.second
        for (const words of [noticeText.updateTo(version), noticeText.updateNews(date, changed)])
          await expectIn(tab, `document.body.textContent.includes(${JSON.stringify(words)})`, true)
        await expectIn(tab, `document.title.includes('〈')`, false)
      }
      await tabs[1].run(`${accept}.click()`)
      for (const tab of tabs) {
        await expectIn(tab, `document.title.includes('${titleTag.second}')`, true)
        await expectIn(tab, `document.documentElement.dataset.app`, 'ready')
      }
      await expectIn(tabs[0], `location.pathname`, '/projects/14/')
      await deployment.stop()
      await tabs[0].open(`${deployment.address}glossary/`)
      await expectIn(tabs[0], `document.title.includes('${titleTag.second}')`, true)
      await expectIn(tabs[0], `document.documentElement.dataset.app`, 'ready')
    })

    test('the retired worker removes the app’s own and its stores, and the page runs as a plain one', async ({
      deployment,
      opened,
    }) => {
      const tab = await opened.newTab()
      await visit(tab, `${deployment.address}projects/14/`)
      await tab.run(`caches.open('other-app').then(() => true)`)
      await tab.run(`document.documentElement.setAttribute('data-same-document', '')`)
      await deployment.publish('retired')
      await tab.run(lookForUpdate).catch(() => undefined)
      await expectIn(tab, `document.documentElement.hasAttribute('data-same-document')`, false)
      await expectIn(tab, `document.documentElement.dataset.app`, 'ready')
      await expectIn(tab, `navigator.serviceWorker.getRegistrations().then(({ length }) => length)`, 0)
      await expectIn(tab, `caches.keys()`, ['other-app'])
      await tab.open(`${deployment.address}glossary/`)
      await expectIn(tab, `document.documentElement.dataset.app`, 'ready')
      await expectIn(tab, `navigator.serviceWorker.getRegistrations().then(({ length }) => length)`, 0)
      await expectIn(tab, `navigator.serviceWorker.controller`, null)
    })
  })
}
