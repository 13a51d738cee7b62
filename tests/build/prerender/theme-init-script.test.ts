import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyFilter, filterFromQuery, filterKeys, filterToQuery } from '../../../src/plan/project-filter.ts'
import { beforePaintScript } from '../../../src/build/prerender/theme-init-script.ts'
import { barColours } from '../../../src/build/web-manifest.ts'
import {
  attributesFor,
  parsePreferences,
  preferencesKey,
  preferenceValues,
} from '../../../src/shell/preferences/preference-values.ts'
import { plan, annotations } from '../../plan/committed-content.ts'

interface Browser {
  stored?: string | null
  systemDark?: boolean
  search?: string
  storage?: 'blocked' | 'missing'
  /** Whether it can speak. */
  voiceless?: boolean
}

/** Runs the script as a browser would and tells what it set on <html>. */
function dataAfter(
  { stored = null, systemDark = false, search = '', storage, voiceless }: Browser,
  bars: { content: string }[] = [],
): Record<string, string> {
  const dataset: Record<string, string> = {}
  const browser = {
    document: { documentElement: { dataset }, querySelectorAll: () => bars },
    addEventListener: () => undefined,
    location: { search },
    speechSynthesis: voiceless ? undefined : {},
    matchMedia: (query: string) => ({ matches: query === '(prefers-color-scheme: dark)' && systemDark }),
    get localStorage() {
      if (storage === 'blocked') throw new Error('SecurityError')
      if (storage === 'missing') return undefined
      return { getItem: (key: string) => (key === preferencesKey ? stored : null) }
    },
  }
  runInNewContext(beforePaintScript, browser)
  return { ...dataset }
}

const names = fc.constantFrom(...Object.keys(preferenceValues), '__proto__', 'length')
const values = fc.oneof(
  fc.constantFrom(...Object.values(preferenceValues).flat()),
  fc.constantFrom(['dark'], 0, null, 'DARK', ''),
  fc.jsonValue(),
)
const anyStored = fc.oneof(
  fc.dictionary(names, values).map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string(),
  fc.constant(null),
)

/** The page and its network, for the part of the script that sees to it that the entry script runs. */
interface EntryPage {
  ran: boolean
  /** What the browser's cache has, and what the network gives. */
  cache: 'whole' | 'half'
  network: 'whole' | 'half' | 'none'
  /** Whether a worker answers this page, and what its store holds after the repair. */
  worker?: 'repairs' | 'cannot repair'
  /** The window's name, which tells that the page was loaded again. */
  name?: string
}

/** How often the page is loaded again, and what the worker is told. */
async function afterLoad({ ran, cache, network, worker, name = '' }: EntryPage) {
  const told: unknown[] = []
  let loads = 0
  let inCache = cache
  const dataset: Record<string, string> = {}
  const loaded: (() => void)[] = []
  runInNewContext(beforePaintScript, {
    document: {
      documentElement: { dataset },
      querySelectorAll: () => [],
      querySelector: () => ({ src: '/assets/index-1.js', dataset: { hash: 'sha256-x' } }),
    },
    addEventListener: (_: string, listener: () => void) => loaded.push(listener),
    location: { search: '', reload: () => (loads += 1) },
    matchMedia: () => ({ matches: false }),
    navigator: {
      serviceWorker: {
        controller: worker && {
          postMessage: (message: unknown, [port]: MessagePort[]) => {
            told.push(message)
            if (worker === 'repairs') inCache = 'whole'
            port?.postMessage(worker === 'repairs')
          },
        },
      },
    },
    MessageChannel,
    name,
    fetch: async (_: string, { cache: mode, integrity }: RequestInit) => {
      expect(integrity).toBe('sha256-x')
      if ((mode === 'reload' ? network : inCache) !== 'whole') throw new TypeError('failed')
    },
  })
  if (ran) dataset['entry'] = ''
  for (const listener of loaded) listener()
  // To see that nothing happens; what is to happen is waited for.
  await new Promise((resolve) => setTimeout(resolve, 20))
  return { loads: () => loads, told }
}

it.each<[string, EntryPage, number]>([
  ['ran', { ran: true, cache: 'whole', network: 'whole' }, 0],
  ['is whole by now', { ran: false, cache: 'whole', network: 'whole' }, 1],
  ['is whole and did not run twice', { ran: false, cache: 'whole', network: 'whole', name: ' recovery:reload' }, 0],
  ['is half in the cache and whole on the host', { ran: false, cache: 'half', network: 'whole' }, 1],
  ['is half on the host too', { ran: false, cache: 'half', network: 'half' }, 0],
  ['is half and there is no network', { ran: false, cache: 'half', network: 'none' }, 0],
  ['is repaired by the worker', { ran: false, cache: 'half', network: 'whole', worker: 'repairs' }, 1],
  ['cannot be repaired by the worker', { ran: false, cache: 'half', network: 'whole', worker: 'cannot repair' }, 0],
])('where the entry script %s, the page is loaded again only if that brings it whole', async (_, page, loads) => {
  const outcome = await afterLoad(page)
  await expect.poll(outcome.loads).toBe(loads)
  expect(outcome.told).toEqual(page.worker ? [{ type: 'REPAIR' }] : [])
})

it('before the first paint <html> has what the app will set, whatever is stored', () => {
  fc.assert(
    fc.property(anyStored, fc.boolean(), (stored, systemDark) => {
      expect(dataAfter({ stored, systemDark })).toEqual({
        script: '',
        ...attributesFor(parsePreferences(stored), systemDark),
      })
    }),
  )
})

it.each(['blocked', 'missing'] as const)('with storage %s the page is painted in its default form', (storage) => {
  expect(dataAfter({ storage, systemDark: true })).toEqual({
    script: '',
    ...attributesFor(parsePreferences(null), true),
  })
})

it('an address that narrows the list of projects is marked, so that the whole list does not flash', () => {
  const known = { policy: '1-1', theme: 'disaster', year: 2011, department: '情報政策課' }
  for (const key of filterKeys) {
    const query = filterToQuery({ ...emptyFilter, [key]: known[key] })
    for (const search of [`?${new URLSearchParams(query)}`, `?from=qr&${new URLSearchParams(query)}`]) {
      expect(dataAfter({ search }), search).toHaveProperty('pending', '')
    }
    expect(filterFromQuery({ [key]: String(known[key]) }, plan, annotations)[key], key).not.toBeUndefined()
  }
})

it.each(['', '?', '?utm_source=qr', '?myyear=2011', '?from=year', '?utm_campaign=policy-1'])(
  '%j narrows nothing and is not marked',
  (search) => {
    expect(dataAfter({ search })).not.toHaveProperty('pending')
  },
)

it('the system’s bar has the colour of the theme that the reader chose, and follows the system where it was not chosen', () => {
  const barsAfter = (theme: string) => {
    const bars = [{ content: 'for a light system' }, { content: 'for a dark system' }]
    dataAfter({ stored: JSON.stringify({ theme }), systemDark: theme === 'light' }, bars)
    return bars.map(({ content }) => content)
  }
  expect(barsAfter('dark')).toEqual([barColours.dark, barColours.dark])
  expect(barsAfter('light')).toEqual([barColours.light, barColours.light])
  expect(barsAfter('automatic')).toEqual(['for a light system', 'for a dark system'])
})

it('it is one line of plain old syntax that can stand in a script element', () => {
  expect(beforePaintScript).not.toMatch(/=>|`|\b(?:let|const|class)\b|\?\.|\?\?|<\/|<!--|\n/)
})

it('where the browser cannot speak, nothing offers to read aloud from the first paint on', () => {
  expect(dataAfter({ voiceless: true })).toHaveProperty('voiceless')
  expect(dataAfter({})).not.toHaveProperty('voiceless')
})
