import { expectAccessible } from '../browser/accessible-pages.ts'
import { test } from '../browser/app-test.ts'
import { builtAddresses } from '../browser/built-pages.ts'
import { expectNoChartRequest } from '../browser/chart-requests.ts'
import { expectQuietHydration } from '../browser/quiet-page.ts'

const SHARES = 4

test.describe('every page, at 320 and 412 px, light and dark, closed and with all its lines open', () => {
  // Phones: with a mouse the florets of the map are smaller, so that it fits one screen.
  test.use({ hasTouch: true })

  for (let share = 0; share < SHARES; share += 1) {
    test(`is accessible (part ${share + 1} of ${SHARES})`, async ({ page }) => {
      await expectAccessible(
        page,
        (await builtAddresses()).filter((_, index) => index % SHARES === share),
      )
    })
  }
})

test('the app takes over every page as it stands, in silence', async ({ page, baseURL }) => {
  await expectQuietHydration(page, new URL(baseURL ?? '').origin, await builtAddresses())
})

test('no page asks for a chart before the reader moves', async ({ browser, baseURL }) => {
  await expectNoChartRequest(browser, baseURL ?? '', await builtAddresses())
})
