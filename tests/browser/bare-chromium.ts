import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Tab } from './other-browsers.ts'

const END_OF_MESSAGE = '\0'
const TRY_AGAIN_MS = 100

interface Answer {
  id?: number
  result?: Record<string, unknown>
  error?: { message: string }
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>

/** The browser's own protocol: one JSON message after the other, on the pipes 3 (in) and 4 (out). */
function overPipes(toBrowser: Writable, fromBrowser: NodeJS.ReadableStream): Send {
  const waiting = new Map<number, (answer: Answer) => void>()
  let unread = ''
  fromBrowser.setEncoding('utf8')
  fromBrowser.on('data', (part: string) => {
    const messages = (unread + part).split(END_OF_MESSAGE)
    unread = messages.pop() ?? ''
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer
      if (answer.id === undefined) continue
      waiting.get(answer.id)?.(answer)
      waiting.delete(answer.id)
    }
  })
  let last = 0
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result ?? {})))
      toBrowser.write(JSON.stringify({ id, method, params, sessionId }) + END_OF_MESSAGE)
    })
}

/**
 * A tab of a Chromium without Playwright: what Playwright switches on in a page keeps it out of the back/forward cache.
 * `close` ends the browser and removes its profile.
 */
export async function openBareChromium(executable: string): Promise<Tab & { close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'))
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`]
  const browser = spawn(executable, [...args, '--remote-debugging-pipe', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const send = overPipes(browser.stdio[3] as Writable, browser.stdio[4] as NodeJS.ReadableStream)
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const session = String(sessionId)

  async function run(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true }
    const { result } = await send('Runtime.evaluate', params, session)
    return (result as { value?: unknown } | undefined)?.value
  }
  return {
    open: async (address) => {
      await send('Page.navigate', { url: address }, session)
      while ((await run(`document.readyState === 'complete' && location.href`)) !== address)
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS))
    },
    run,
    close: async () => {
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      await send('Browser.close').catch(() => undefined)
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
