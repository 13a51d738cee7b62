// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { registerServiceWorker } from '../../../src/offline/page/register-service-worker.ts'

const SCRIPT = new URL('/sw.js', location.href).href

/** A worker as a page holds it, which tells its news when it is asked. */
class FakeWorker extends EventTarget {
  readonly scriptURL = SCRIPT
  state = 'installing'
  postMessage(_: unknown, [port]: MessagePort[] = []): void {
    port?.postMessage({ version: '1.0.0', date: '2026-11-22', changed: '最初の版です。' })
  }
  become(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  readonly scope = new URL('/', location.href).href
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
  update = () => Promise.resolve()
}

/** The browser's service workers, with one registration of this app. */
class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  constructor(readonly registration: FakeRegistration) {
    super()
  }
  getRegistration = () => Promise.resolve(this.registration)
  register = () => Promise.resolve(this.registration)
}

beforeEach(() => {
  vi.stubEnv('PROD', true)
  vi.stubEnv('BASE_URL', '/')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** Opens a page; returns what it is told. */
async function openPage(registration: FakeRegistration) {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: new FakeContainer(registration) })
  const updateFound = vi.fn()
  const stored = vi.fn()
  registerServiceWorker({ updateFound, stored })
  await settled()
  return { updateFound, stored }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

/** The moment in which a worker that waited becomes active: pages see it in both places. */
async function takeOver(registration: FakeRegistration, worker: FakeWorker): Promise<void> {
  registration.installing = null
  registration.waiting = worker
  registration.active = worker
  worker.become('installed')
  await settled()
  registration.waiting = null
  worker.become('activating')
  worker.become('activated')
  await settled()
}

it('does not offer the first version as a new one, where a page is opened while it is being installed', async () => {
  const registration = new FakeRegistration()
  const worker = new FakeWorker()
  registration.installing = worker
  const { updateFound } = await openPage(registration)
  await takeOver(registration, worker)
  expect(updateFound).not.toHaveBeenCalled()
})

it('offers a version that waits beside an older one', async () => {
  const registration = new FakeRegistration()
  const older = new FakeWorker()
  older.state = 'activated'
  registration.active = older
  const newer = new FakeWorker()
  newer.state = 'installed'
  registration.waiting = newer
  const { updateFound } = await openPage(registration)
  await vi.waitFor(() => expect(updateFound).toHaveBeenCalledOnce(), { timeout: 30_000 })
})
