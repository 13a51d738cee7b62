/**
 * `npm run key-strokes -- 4`: how long a key stroke of the search takes, from its input to after the paint of the results,
 * with the processor slowed down so many times and the window as high as above a phone's keyboard. For a person to read:
 * no test depends on it. Needs a build.
 */
import { chromium, type Page } from '@playwright/test'
import { serve } from '../../src/build/host/serve.ts'
import { appReady } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { findBrowser } from './find-browser.ts'
import { machineProbes } from './machine-probes.ts'

const ABOVE_A_KEYBOARD = { width: 390, height: 450 }
const FRAME_MS = 1000 / 60
const BETWEEN_KEYS_MS = 300
const WORDS = [
  ...[
    'コンビニ',
    'じどうこうふき',
    '待ち人数',
    'H24 待ち人数',
    'システム',
    'ホームページ',
    '災害情報',
    'twitter',
    'はんこ',
  ],
  ...[
    'テキストマイニング',
    'ごみ分別',
    '相模大野',
    'xyzzy',
    '引越し',
    'Jアラート',
    'オープンデータ',
    '音声コード',
    'スマホ',
  ],
]

const rate = Number(process.argv[2] ?? 4)
const search = findBrowser(machineProbes())
if (!search.found) throw new Error(search.advice)
const server = await serve(buildFolder, { port: 0 })
const browser = await chromium.launch({ executablePath: search.executable, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: ABOVE_A_KEYBOARD, serviceWorkers: 'block' })
await page.goto(`${server.address}search/`)
await appReady(page)
await page.locator('#words').fill('シ')
await page.locator('#result').waitFor()
const session = await page.context().newCDPSession(page)
await session.send('Emulation.setCPUThrottlingRate', { rate })
const times = await keyStrokes(page)
await browser.close()
await server.close()

const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.toFixed(1)
const within = times.filter((time) => time <= FRAME_MS).length / times.length
console.log(
  `×${rate}: ${times.length} key strokes, median ${at(0.5)} ms, 90 % ${at(0.9)}, 95 % ${at(0.95)}, most ${at(1)};`,
  `${Math.round(within * 100)} % within a frame`,
)

/** Types every word letter by letter; the time of each key stroke in ms, shortest first. */
async function keyStrokes(page: Page): Promise<number[]> {
  const taken = await page.evaluateHandle(() => {
    const times: number[] = []
    document.getElementById('words')?.addEventListener(
      'input',
      () => {
        const start = performance.now()
        // A message that is posted in a frame arrives after its paint.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - start)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
    return times
  })
  for (const word of WORDS) {
    await page.locator('#words').fill('')
    await page.waitForTimeout(BETWEEN_KEYS_MS * 2)
    for (const letter of word) {
      await page.keyboard.insertText(letter)
      await page.waitForTimeout(BETWEEN_KEYS_MS)
    }
  }
  return (await taken.jsonValue()).sort((one, other) => one - other)
}
