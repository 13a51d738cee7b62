import { YEAR_COUNT } from '../../../src/plan/year-count.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { partsOfFile } from '../../architecture/parts-of-file.ts'
import { readTree } from '../../architecture/source-tree.ts'
import { colourOf, contrast } from './contrast.ts'
import { blockOf, dutiesOf, tokensOf, valueOf } from './tokens.ts'

const css = readFileSync('src/ui/styles/tokens.css', 'utf8')
const agency = readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8')

const lightBlock = blockOf(css, ':root')
const darkBlock = blockOf(css, `:root[data-theme='dark']`)
const light = new Map([...tokensOf(blockOf(agency, ':root')), ...tokensOf(lightBlock)])
const dark = new Map([...light, ...tokensOf(darkBlock)])

/** Every required contrast; those of the light theme hold in the dark theme too. */
const pairs = [...dutiesOf(lightBlock), ...dutiesOf(darkBlock)].flatMap(({ token, ratio, surfaces }) =>
  surfaces.map((surface) => ({ token, ratio, surface })),
)
const once = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()]

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in %s', (_, tokens) => {
  it.each(once)('$token has $ratio on $surface', ({ token, ratio, surface }) => {
    const found = contrast(colourOf(valueOf(token, tokens)), colourOf(valueOf(surface, tokens)))
    expect(found).toBeGreaterThanOrEqual(ratio)
  })
})

/** The pairs of tokens that a style sheet sets as colour and background of the same element. */
function setTogether(style: string): { words: string; surface: string }[] {
  return [...style.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
    const words = /(?:^|[\s;])color:\s*var\((--[\w-]+)\)/.exec(rule)?.[1]
    const surface = /(?:^|[\s;])background(?:-color)?:\s*var\((--[\w-]+)\)/.exec(rule)?.[1]
    return words !== undefined && surface !== undefined ? [{ words, surface }] : []
  })
}

it('words can be read on the background that a rule sets with their colour, in both themes', async () => {
  const tree = await readTree(fileURLToPath(new URL('../../..', import.meta.url)), ['src'], ['.vue', '.css'])
  const rules = [...tree].flatMap(([path, source]) =>
    setTogether(partsOfFile(path, source).style).map((pair) => ({ path, ...pair })),
  )
  expect(rules.length).toBeGreaterThan(20)
  const pale = rules.flatMap(({ path, words, surface }) => {
    // A colour that a component makes up from others, e.g. that of the year, has the duties of what it is made of.
    if (!light.has(words) || !light.has(surface)) return []
    return [light, dark]
      .map((tokens) => contrast(colourOf(valueOf(words, tokens)), colourOf(valueOf(surface, tokens))))
      .filter((found) => found < 4.5)
      .map((found) => `${path}: ${words} on ${surface} has ${found.toFixed(1)}`)
  })
  expect(pale).toEqual([])
})

it('a rule that sets both colours is found', () => {
  expect(setTogether('.a { color: var(--ink); background: var(--paper); } .b { border-color: var(--x); }')).toEqual([
    { words: '--ink', surface: '--paper' },
  ])
})

it('every comment that begins with a figure is a duty that is understood', () => {
  const written = css.match(/\/\*\s*\d[^*]*\*\//g) ?? []
  expect(dutiesOf(lightBlock).length + dutiesOf(darkBlock).length).toBe(written.length)
  expect(written.length).toBeGreaterThan(20)
})

it('every colour that words are written in has a duty', () => {
  const owed = new Set(once.map(({ token }) => token))
  const written = [...tokensOf(lightBlock).keys()].filter((name) =>
    /^--(ink|heading|link|accent|on-|year-\d)/.test(name),
  )
  expect(written.length).toBeGreaterThan(10)
  for (const name of written) expect(owed, name).toContain(name)
})

it('dark changes only what light has', () => {
  for (const name of tokensOf(darkBlock).keys()) expect(tokensOf(lightBlock).has(name), name).toBe(true)
})

const YEAR_NUMBERS = Array.from({ length: YEAR_COUNT.max }, (_, index) => index + 1)

it('every year of the longest plan has a tint of its own, and nothing else has it', () => {
  for (const tokens of [light, dark]) {
    const years = YEAR_NUMBERS.map((year) => valueOf(`--year-${year}`, tokens))
    expect(new Set(years).size).toBe(YEAR_COUNT.max)
    const others = [...tokensOf(lightBlock).keys()].filter((name) => !/^--year-\d$/.test(name))
    for (const name of others) expect(years, name).not.toContain(valueOf(name, tokens))
  }
})

it('contrast is what WCAG 2.2 defines', () => {
  expect(contrast(colourOf('#000'), colourOf('#ffffff'))).toBe(21)
  expect(contrast(colourOf('#777777'), colourOf('#fff'))).toBeCloseTo(4.48, 2)
  expect(contrast(colourOf('rgb(255, 0, 0)'), colourOf('#fff'))).toBeCloseTo(4, 2)
  expect(() => colourOf('rgba(0, 0, 0, 0.8)')).toThrow('opaque')
})
