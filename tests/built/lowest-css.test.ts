import type { BrowserName } from '@mdn/browser-compat-data'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { browserslist } from '../../package.json'
import { buildFolder } from '../browser/build-folder.ts'
import { builtFile } from '../browser/built-pages.ts'
import { listsWith, missingIn, usedFeatures } from './css-support.ts'

const narrow = 'the layout of a narrow screen stands there'
const oneMore = 'how lines break: each text is whole'
const paper = 'where paper breaks, or in which colours: each word is on it'
const contrast = 'a mode that these browsers do not have'

/** What a lowest browser does not know, and why the page is fine without it. */
const FINE_WITHOUT: Readonly<Record<string, string>> = {
  'property text-wrap': oneMore,
  'property word-break: auto-phrase': oneMore,
  'property ruby-align': 'readings stand from the middle of their word, or from its edges',
  'property text-size-adjust': 'prefixed beside it; others do not enlarge by themselves',
  'property box-decoration-break': 'the frame of a marked line that breaks; its ground is there',
  'property mask': 'prefixed beside it',
  'property zoom': 'the single file is printed in larger letters',
  'property outline': 'drawn without round corners',
  'property cursor: default': 'there is no pointer',
  'property cursor: none': 'there is no pointer',
  'property cursor: pointer': 'there is no pointer',
  'property user-select': 'prefixed beside it; otherwise more is selected',
  'property overflow: clip': 'the chart has its own size',
  'property resize': 'the field is as high as it is',
  'property field-sizing': 'the field scrolls',
  '@view-transition': 'the next page comes at once',
  'property container': narrow,
  'property container-type': narrow,
  '@container': narrow,
  'unit cqi': 'the size above it in the cascade holds; the sheets ask with @supports',
  'function tan': 'the sheets ask with @supports',
  'function atan2': 'the sheets ask with @supports',
  'property content-visibility': 'all is rendered at once',
  'selector :has':
    'more emphasis, or room; a focus ring stands in @supports not; on paper, the header stays above a question sheet',
  'selector ::details-content': 'src/ui/page/print-folds.ts opens what is folded',
  'property break-after: avoid': paper,
  'property orphans': paper,
  'property widows': paper,
  'property print-color-adjust': paper,
  '@page': 'the reader chooses size and margin, as the page with the sheets says',
  'property size': 'as @page',
  'media forced-colors': contrast,
  'property forced-color-adjust': contrast,
}

/** Standard, and in no browser data: too old, or never anything that could be missed. */
const NOT_IN_THE_DATA = ['function minmax', 'function repeat', 'property navigation']

const NAMES: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
}
const lowest = new Map(
  browserslist.map((line) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? []
    return [NAMES[name] ?? 'opera', version]
  }),
)

/** Every style sheet of the build, those inside pages too, each once. */
function styleSheets(): string[] {
  const files = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => file.endsWith('.html')).map(builtFile)
  const inPages = pages.flatMap((page) =>
    [...page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text ?? ''),
  )
  return [...new Set([...files.filter((file) => file.endsWith('.css')).map(builtFile), ...inPages])]
}

/** The names of what is missing in a lowest browser; a value of a property that is missing itself is not named again. */
function missing(styleSheet: string): { name: string; place: string }[] {
  const found = usedFeatures(styleSheet).filter((used) => (missingIn(used, lowest) ?? []).length > 0)
  const names = new Set(found.map(({ name }) => name))
  return found.filter(({ name }) => !/^property .*:/.test(name) || !names.has(name.replace(/:.*/, '')))
}

describe('in the lowest browsers, what a style sheet uses', () => {
  const sheets = styleSheets()

  it('is known to them, or the page is fine without it', () => {
    expect(sheets.length).toBeGreaterThan(2)
    expect(lowest.size).toBe(browserslist.length)
    expect(lowest.has('opera')).toBe(false)
    const found = new Map(sheets.flatMap(missing).map(({ name, place }) => [name, place]))
    expect([...found].filter(([name]) => !(name in FINE_WITHOUT))).toEqual([])
    expect(Object.keys(FINE_WITHOUT).filter((name) => !found.has(name))).toEqual([])
  })

  it('is in the data, so that nothing is overlooked', () => {
    const unknown = sheets.flatMap(usedFeatures).filter((used) => missingIn(used, lowest) === undefined)
    expect([...new Set(unknown.map(({ name }) => name))].sort()).toEqual(NOT_IN_THE_DATA)
  })

  it('never takes another rule with it: a selector that is not known stands alone', () => {
    const selectors = new Set(Object.keys(FINE_WITHOUT).filter((name) => name.startsWith('selector')))
    for (const sheet of sheets) expect(listsWith(sheet, selectors)).toEqual([])
    expect(listsWith('.a, .b:has(.c) { color: red }', selectors)).toHaveLength(1)
  })

  it.each([
    ['.a { color: color-mix(in srgb, red, blue) }', 'function color-mix'],
    ['.a { color: light-dark(red, blue) }', 'function light-dark'],
    ['.a { & .b { color: red } }', 'selector nesting'],
    ['.a { width: 100cqi }', 'unit cqi'],
    ['@media (width >= 60rem) { .a { color: red } }', 'media range'],
    ['.a:has(.b) { color: red }', 'selector :has'],
    ['@scope (.a) { .b { color: red } }', '@scope'],
    ['.a { animation-timeline: scroll() }', 'property animation-timeline'],
    ['@media (scripting: none) { .a { color: red } }', 'media scripting'],
  ])('this test would find %s', (styleSheet, name) => {
    expect(missing(styleSheet).map((found) => found.name)).toContain(name)
  })
})
