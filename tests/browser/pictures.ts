/** `npm run pictures`: takes the screenshots for the README and the home screen again. Needs a build. */
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { serve } from '../../src/build/host/serve.ts'
import { appReady } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { findBrowser } from './find-browser.ts'
import { machineProbes } from './machine-probes.ts'

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }

const pictures = [
  { file: 'home.png', address: '', open: null, screen: PHONE },
  { file: 'project.png', address: 'projects/1/#p1-a1', open: '#p1-a1 summary', screen: PHONE },
  { file: 'home-wide.png', address: '', open: null, screen: DESK },
]

const search = findBrowser(machineProbes())
if (!search.found) throw new Error(search.advice)

const server = await serve(buildFolder, { port: 0 })
const browser = await chromium.launch({ executablePath: search.executable, args: ['--no-sandbox', '--disable-gpu'] })
for (const { file, address, open, screen } of pictures) {
  const page = await browser.newPage({ ...screen, serviceWorkers: 'block' })
  await page.goto(server.address + address)
  await appReady(page)
  if (open !== null) await page.locator(open).click()
  await page.screenshot({ path: fileURLToPath(new URL(`../../public/screenshots/${file}`, import.meta.url)) })
}
await browser.close()
await server.close()
