import { test } from '../browser/app-test.ts'
import { expectWalked } from '../browser/chart-walk.ts'
import { allCharts } from '../browser/drawn-chart.ts'

test.describe('keys walk every place of every chart, and each is said', () => {
  for (const chart of allCharts)
    test(`${chart.address} ${chart.card}`, async ({ page }) => {
      await expectWalked(page, chart)
    })
})
