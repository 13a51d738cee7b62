import { expect } from '@playwright/test'
import { savedKey } from '../../src/saved/actions/saved-key.ts'
import { savedFileText } from '../../src/saved/saved-file.ts'
import { emptyList, withItem } from '../../src/saved/saved-list.ts'
import { test } from './app-test.ts'
import { openBareChromium } from './bare-chromium.ts'
import { committedPlan } from './committed-plan.ts'
import { machineProbes } from './machine-probes.ts'
import type { Tab } from './other-browsers.ts'

async function visit(tab: Tab, address: string): Promise<void> {
  await tab.open(address)
  await expect.poll(() => tab.run('document.documentElement.dataset.view')).toBe('ready')
}

function chromiumWithWindow(): string | undefined {
  const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const named = process.env['CHROME'] ?? ''
  return [named, ...commands.map(machineProbes().onPath)].find((found) => found && !found.includes('headless-shell'))
}

/** What the page shows of the reader's settings and list. */
const shown = `({
  theme: document.documentElement.dataset.theme,
  textSize: document.documentElement.dataset.textSize,
  yearFirst: document.documentElement.dataset.yearFirst,
  barColours: new Set([...document.querySelectorAll('meta[name=theme-color]')].map(({ content }) => content)).size,
  saved: [...document.querySelectorAll('main input[type=checkbox]:checked')].length,
})`

const chooseAll = `for (const value of ['dark', 'largest', 'western'])
  document.querySelector('input[value=' + value + ']').click()`

test('a page from the back/forward cache shows what was chosen and saved elsewhere since', async ({ baseURL }) => {
  const address = baseURL ?? ''
  const executable = chromiumWithWindow()
  test.skip(executable === undefined, 'no Chromium with a window: chromium-headless-shell has no back/forward cache')
  const tab = await openBareChromium(executable ?? '')
  try {
    await visit(tab, `${address}saved/`)
    // A worker that takes over puts every page out of that cache.
    await expect.poll(() => tab.run('navigator.serviceWorker.controller?.state')).toBe('activated')
    await tab.run(
      `localStorage.setItem('${savedKey}', ${JSON.stringify(savedFileText(withItem(emptyList, 'p2'), committedPlan.id))})`,
    )
    await visit(tab, `${address}projects/1/`)
    await expect.poll(() => tab.run(shown)).toMatchObject({ theme: 'light', yearFirst: 'era', saved: 0 })
    await tab.run(
      `window.same = true, addEventListener('pageshow', ({ persisted }) => { window.restored = persisted })`,
    )

    await visit(tab, `${address}settings/`)
    await tab.run(chooseAll)
    await tab.run(
      `localStorage.setItem('${savedKey}', ${JSON.stringify(savedFileText(withItem(emptyList, 'p1'), committedPlan.id))})`,
    )
    await tab.run('void setTimeout(() => history.back())')

    await expect.poll(() => tab.run('[window.same, window.restored]')).toEqual([true, true])
    await expect
      .poll(() => tab.run(shown))
      .toEqual({ theme: 'dark', textSize: 'largest', yearFirst: 'western', barColours: 1, saved: 1 })
  } finally {
    await tab.close()
  }
})
