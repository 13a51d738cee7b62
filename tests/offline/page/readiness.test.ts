import { expect, it } from 'vitest'
import type { Platform } from '../../../src/offline/page/platform.ts'
import { type Observation, readinessOf } from '../../../src/offline/page/readiness.ts'
import { listedFile } from './fake-stores.ts'

const chrome: Platform = { kind: 'browser', system: 'android', engine: 'chromium' }
const line: Platform = { kind: 'in-app', system: 'ios', app: 'line' }
const faults = [{ kind: 'missing' as const, file: listedFile('a.css', '') }]

it('only a comparison without a fault is ready', () => {
  expect(readinessOf({ kind: 'compared', files: 76, faults: [], repair: null }, chrome)).toEqual({
    kind: 'ready',
    of: 76,
    repaired: false,
  })
  expect(readinessOf({ kind: 'compared', files: 76, faults, repair: null }, chrome)).toMatchObject({
    kind: 'incomplete',
    faults,
    failure: null,
  })
})

it('a repair that left a fault is not called one that worked', () => {
  expect(readinessOf({ kind: 'compared', files: 76, faults, repair: 'repaired' }, chrome)).toMatchObject({
    kind: 'incomplete',
    failure: null,
  })
  expect(readinessOf({ kind: 'compared', files: 76, faults, repair: 'offline' }, chrome)).toMatchObject({
    kind: 'incomplete',
    failure: 'offline',
  })
})

it.each<[Observation, string]>([
  [{ kind: 'no-workers', secure: false }, 'insecure'],
  [{ kind: 'no-workers', secure: true }, 'unsupported'],
  [{ kind: 'not-registered', fault: 'blocked' }, 'blocked'],
  [{ kind: 'install-failed', storageError: 'full', fault: null, online: true }, 'full'],
  [
    {
      ...{ kind: 'install-failed', storageError: null, online: true },
      fault: { type: 'INSTALL_FAULT', path: '', fault: 'full' },
    },
    'full',
  ],
  [{ kind: 'store-failed', storageError: 'blocked' }, 'blocked'],
])('what the reader’s browser forbids is said: %j is %s', (seen, why) => {
  expect(readinessOf(seen, chrome)).toEqual({ kind: 'impossible', why })
})

it.each<Observation>([
  { kind: 'no-workers', secure: true },
  { kind: 'no-workers', secure: false },
  { kind: 'not-registered', fault: 'blocked' },
  { kind: 'store-failed', storageError: 'broken' },
])('inside another app the way out is another browser, whatever was seen: %j', (seen) => {
  expect(readinessOf(seen, line)).toEqual({ kind: 'impossible', why: 'in-app' })
})

it('inside another app that does store, what is stored counts', () => {
  expect(readinessOf({ kind: 'compared', files: 1, faults: [], repair: null }, line)).toMatchObject({ kind: 'ready' })
})

it.each(['offline', 'unanswered', 'portal', 'server'] as const)(
  'what may come right by itself is a failure, not an impossibility: %s',
  (fault) => {
    expect(readinessOf({ kind: 'not-registered', fault }, chrome)).toEqual({ kind: 'failed', why: fault, file: null })
  },
)

it.each([true, false])('an installation that did not end is told by the network (online: %s)', (online) => {
  const why = online ? 'server' : 'offline'
  expect(readinessOf({ kind: 'install-failed', storageError: null, fault: null, online }, chrome)).toEqual({
    kind: 'failed',
    why,
    file: null,
  })
})

it('the file that kept an installation from ending is named, with why', () => {
  const fault = { type: 'INSTALL_FAULT', path: 'offline/pages.txt', fault: 'changed' } as const
  expect(readinessOf({ kind: 'install-failed', storageError: null, fault, online: true }, chrome)).toEqual({
    kind: 'failed',
    why: 'changed',
    file: 'offline/pages.txt',
  })
})
