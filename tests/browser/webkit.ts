import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import type { OpenBrowser, Tab } from './other-browsers.ts'

const LIBRARIES = '/usr/lib'
const ANSWER_AGAIN_MS = 200

function command(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

/** WebKitGTK's MiniBrowser, in the folder of its library. */
function miniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined
  return readdirSync(LIBRARIES)
    .flatMap((machine) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(LIBRARIES, machine, name, 'MiniBrowser')),
    )
    .find((file) => existsSync(file))
}

/** Why this machine cannot run WebKit; null where it can. */
export function webKitMissing(): string | null {
  if (command('WebKitWebDriver') === undefined) return 'no WebKitWebDriver on this machine (Debian: webkit2gtk-driver)'
  if (miniBrowser() === undefined) return 'no MiniBrowser of WebKitGTK on this machine'
  if (command('Xvfb') === undefined) return 'no Xvfb on this machine'
  return null
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0))
    })
  })
}

/** A virtual display, and its name. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    screen.stdio[3]?.once('data', (name: Buffer) => resolve(`:${name.toString().trim()}`))
  })
  return { screen, display }
}

type Request = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** A WebDriver client by the standard: one address for each command, JSON for requests and responses. */
function requestsTo(root: string): Request {
  return async (method, path, body) => {
    const answer = await fetch(root + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
}

async function answering(request: Request): Promise<void> {
  for (;;) {
    try {
      await request('GET', '/status')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, ANSWER_AGAIN_MS))
    }
  }
}

/** The expression is a part of the script, because the pages' security policy forbids eval. */
function scriptFor(expression: string): string {
  return `const done = arguments[0];
(async () => (${expression}))().then((value) => done({ value }), (fault) => done({ fault: String(fault) }))`
}

/** Commands run one after the other, each after switching to its tab. */
function tabsOf(request: Request, session: string): (handle: string) => Tab {
  let last: Promise<unknown> = Promise.resolve()
  return (handle) => {
    const inTab = <Value>(work: () => Promise<Value>): Promise<Value> => {
      const next = last
        .catch(() => undefined)
        .then(async () => {
          await request('POST', `${session}/window`, { handle })
          return work()
        })
      last = next
      return next
    }
    return {
      open: async (address) => void (await inTab(() => request('POST', `${session}/url`, { url: address }))),
      run: async (expression) => {
        const body = { script: scriptFor(expression), args: [] }
        const outcome = await inTab(() => request('POST', `${session}/execute/async`, body))
        const { value, fault } = outcome as { value?: unknown; fault?: string }
        if (fault !== undefined) throw new Error(fault)
        return value
      },
    }
  }
}

/** Opens WebKitGTK's browser on its own virtual display. */
export async function openWebKit(): Promise<OpenBrowser> {
  const { screen, display } = await startScreen()
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  const request = requestsTo(`http://127.0.0.1:${port}`)
  await answering(request)
  const browserOptions = { binary: miniBrowser(), args: ['--automation'] }
  const opened = (await request('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
  })) as { sessionId: string }
  const session = `/session/${opened.sessionId}`
  const tabOf = tabsOf(request, session)
  let first = true
  return {
    newTab: async () => {
      if (first) {
        first = false
        return tabOf((await request('GET', `${session}/window`)) as string)
      }
      const { handle } = (await request('POST', `${session}/window/new`, { type: 'tab' })) as { handle: string }
      return tabOf(handle)
    },
    close: async () => {
      await request('DELETE', session).catch(() => undefined)
      driver.kill()
      screen.kill()
    },
  }
}
