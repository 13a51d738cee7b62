import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyFilter, filterFromQuery, filterKeys, filterToQuery } from '../../../src/plan/project-filter.ts'
import { beforePaintScript } from '../../../src/build/prerender/theme-init-script.ts'
import { barColours } from '../../../src/build/web-manifest.ts'
import { attributesFor, parsePreferences, preferencesKey } from '../../../src/shell/preferences/preference-values.ts'
import { plan, annotations } from '../../plan/committed-content.ts'

interface Browser {
  stored?: string | null
  systemDark?: boolean
  search?: string
  storage?: 'blocked' | 'missing'
}

/** Runs the script as a browser would and tells what it set on <html>. */
function dataAfter(
  { stored = null, systemDark = false, search = '', storage }: Browser,
  bars: { content: string }[] = [],
): Record<string, string> {
  const dataset: Record<string, string> = {}
  const browser = {
    document: { documentElement: { dataset }, querySelectorAll: () => bars },
    addEventListener: () => undefined,
    location: { search },
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

const names = fc.constantFrom('theme', 'textSize', 'yearFirst', '__proto__', 'length')
const values = fc.oneof(
  fc.constantFrom('automatic', 'light', 'dark', 'standard', 'large', 'largest', 'era', 'western'),
  fc.constantFrom(['dark'], 0, null, 'DARK', ''),
  fc.jsonValue(),
)
const anyStored = fc.oneof(
  fc.dictionary(names, values).map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string(),
  fc.constant(null),
)

it('beforePaintScript the first paint <html> has what the app will set, whatever is stored', () => {
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
