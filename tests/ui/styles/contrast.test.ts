import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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

it('the five years have five tints, and nothing else has them', () => {
  for (const tokens of [light, dark]) {
    const years = [1, 2, 3, 4, 5].map((year) => valueOf(`--year-${year}`, tokens))
    expect(new Set(years).size).toBe(5)
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
