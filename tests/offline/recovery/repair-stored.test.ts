import { afterEach, expect, it, vi } from 'vitest'
import { repairStored } from '../../../src/offline/recovery/repair-stored.ts'

const SCOPE = 'https://example.jp/'

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing'
  said: unknown[] = []
  constructor(readonly answer: unknown = undefined) {
    super()
  }
  postMessage(message: { type: string }, ports?: MessagePort[]) {
    this.said.push(message.type)
    ports?.[0]?.postMessage(this.answer)
    if (message.type === 'SKIP_WAITING') this.become('activated')
  }
  become(state: ServiceWorkerState) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

function serveWith(registration: object) {
  vi.stubGlobal('location', { href: `${SCOPE}years/2012/` })
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ scope: SCOPE, ...registration }) } })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('where the worker makes all of it whole, no other version is asked for', async () => {
  const update = vi.fn()
  serveWith({ active: new FakeWorker(true), update })
  await repairStored()
  expect(update).not.toHaveBeenCalled()
})

it('where it cannot, the host’s version is fetched whole before it takes over', async () => {
  const next = new FakeWorker()
  const registration = {
    active: new FakeWorker(false),
    installing: null as FakeWorker | null,
    waiting: null,
    update: vi.fn(),
  }
  registration.update.mockImplementation(async () => {
    registration.installing = next
  })
  serveWith(registration)
  // A getter, as the registration changes under way.
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => Object.assign(registration, { scope: SCOPE }) },
  })
  const repaired = repairStored()
  await vi.waitFor(() => expect(registration.update).toHaveBeenCalled())
  await new Promise((resolve) => setTimeout(resolve))
  expect(next.said, 'not before it is whole').toEqual([])
  next.become('installed')
  await repaired
  expect(next.said).toEqual(['SKIP_WAITING'])
})

it('a version that does not come whole changes nothing', async () => {
  const next = new FakeWorker()
  serveWith({ active: new FakeWorker(false), installing: next, waiting: null, update: async () => undefined })
  const repaired = repairStored()
  await new Promise((resolve) => setTimeout(resolve, 20))
  next.become('redundant')
  await repaired
  expect(next.said).toEqual([])
})

it('where nothing is stored there is nothing to do', async () => {
  serveWith({ active: null })
  await repairStored()
  serveWith({ scope: 'https://example.jp/other/', active: new FakeWorker(false) })
  await repairStored()
})
