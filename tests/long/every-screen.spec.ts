import { test } from '../browser/app-test.ts'
import { expectNothingCovered, expectSlidesFit } from '../browser/slide-faults.ts'

for (const screen of [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
])
  test(`every slide fits a screen of ${screen.width} × ${screen.height} and can be read from afar`, async ({
    page,
  }) => {
    await expectSlidesFit(page, screen)
  })

for (const screen of [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
])
  test(`the buttons cover nothing of a slide on ${screen.width} × ${screen.height}`, async ({ page }) => {
    await expectNothingCovered(page, screen)
  })
