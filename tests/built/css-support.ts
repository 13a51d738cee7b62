import compat, { type BrowserName, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data'
import { type AtRule, type Container, type Declaration, parse } from 'postcss'

/** What a style sheet uses, by a name such as `property text-wrap` or `selector :has`, and where. */
export interface UsedFeature {
  name: string
  /** The rule it stands in, for a message. */
  place: string
  compat: Identifier | undefined
}

/** The lowest version of each browser. */
export type LowestBrowsers = ReadonlyMap<BrowserName, string>

const { css } = compat
const WORD = /(?<![\w-])[a-z][a-z-]*(?![\w(-])/g
const FUNCTION = /(?<![\w-])([a-z][a-z0-9-]*)\(/g
const PSEUDO = /::?[a-z][a-z-]*/g
const CONTAINER_UNIT = /\dcq(?:[iwbh]|min|max)\b/
const DYNAMIC_UNIT = /\d[sld]v[hwib]\b/

function at(from: Identifier | undefined, ...path: string[]): Identifier | undefined {
  return path.reduce<Identifier | undefined>((found, key) => found?.[key], from)
}

/** The entry of a function: some stand below the kind of value they make. */
function ofFunction(name: string): Identifier | undefined {
  const kinds = [
    'color',
    'gradient',
    'transform-function',
    'filter-function',
    'easing-function',
    'basic-shape',
    'image',
  ]
  return (
    at(css['types'], name) ??
    kinds.map((kind) => at(css['types'], kind, name)).find(Boolean) ??
    at(css['properties'], 'animation-timeline', name)
  )
}

const withoutTexts = (value: string) => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""')

function ofDeclaration({ prop, value, parent }: Declaration): UsedFeature[] {
  const place = `${parent?.type === 'rule' ? String(parent.toString().split('{')[0]) : ''}{${prop}:${value}}`
  const plain = withoutTexts(value)
  const used: UsedFeature[] = []
  const add = (name: string, entry: Identifier | undefined) => used.push({ name, place, compat: entry })
  if (!prop.startsWith('-')) {
    const inPage = parent?.type === 'atrule' && (parent as AtRule).name === 'page'
    const property = inPage ? at(css['at-rules'], 'page', prop) : undefined
    const entry = property ?? at(css['properties'], prop)
    add(`property ${prop}`, entry)
    for (const [word] of plain.matchAll(WORD)) if (entry?.[word]) add(`property ${prop}: ${word}`, entry[word])
  }
  for (const [, name = ''] of plain.matchAll(FUNCTION)) add(`function ${name}`, ofFunction(name))
  const length = at(css['types'], 'length')
  if (CONTAINER_UNIT.test(plain)) add('unit cqi', at(length, 'container_query_length_units'))
  if (DYNAMIC_UNIT.test(plain)) add('unit dvh', at(length, 'viewport_percentage_units_dynamic'))
  return used
}

/** The pseudo-classes and pseudo-elements of a selector. */
function ofSelector(selector: string): UsedFeature[] {
  const pseudos = [...selector.matchAll(PSEUDO)].map(([pseudo]) => ({
    name: `selector ${pseudo}`,
    place: selector,
    compat: at(css['selectors'], pseudo.replace(/^::?/, '')),
  }))
  const nesting = { name: 'selector nesting', place: selector, compat: at(css['selectors'], 'nesting') }
  return selector.includes('&') ? [...pseudos, nesting] : pseudos
}

function ofAtRule({ name, params }: AtRule): UsedFeature[] {
  const rule = at(css['at-rules'], name)
  const place = `@${name} ${params}`
  const used: UsedFeature[] = [{ name: `@${name}`, place, compat: rule }]
  if (name !== 'media') return used
  for (const [feature] of params.matchAll(/[a-z-]+(?=\s*:)/g))
    used.push({ name: `media ${feature}`, place, compat: at(rule, feature.replace(/^(?:min|max)-/, '')) })
  if (/[<>]/.test(params)) used.push({ name: 'media range', place, compat: at(rule, 'range_syntax') })
  return used
}

/** Whether it stands below a condition that a browser without the feature does not enter. */
function isAsked(node: Container | Declaration | AtRule): boolean {
  for (let above = node.parent; above; above = above.parent)
    if (above.type === 'atrule' && ['supports', 'container'].includes((above as AtRule).name)) return true
  return false
}

/** Every feature that a style sheet uses. What stands in `@supports` or `@container` counts only by that rule. */
export function usedFeatures(styleSheet: string): UsedFeature[] {
  const used: UsedFeature[] = []
  parse(styleSheet).walk((node) => {
    if (node.type === 'comment' || isAsked(node)) return
    if (node.type === 'decl') used.push(...ofDeclaration(node))
    else if (node.type === 'atrule') used.push(...ofAtRule(node))
    else if (!(node.parent?.type === 'atrule' && /keyframes$/.test((node.parent as AtRule).name)))
      used.push(...ofSelector(node.selector))
  })
  return used
}

/** Each list of selectors in which one that a browser may not know takes others with it. */
export function listsWith(styleSheet: string, unknown: ReadonlySet<string>): string[] {
  const found: string[] = []
  const isUnknown = (selector: string) => ofSelector(selector).some(({ name }) => unknown.has(name))
  parse(styleSheet).walkRules((rule) => {
    const bad = rule.selectors.filter(isUnknown)
    if (bad.length > 0 && bad.length < rule.selectors.length && !isAsked(rule)) found.push(rule.selector)
  })
  return found
}

const numbers = (version: string) => version.replace('≤', '').split('.').map(Number)

function isAtMost(version: string, lowest: string): boolean {
  const [[major = 0, minor = 0], [lowestMajor = 0, lowestMinor = 0]] = [numbers(version), numbers(lowest)]
  return major < lowestMajor || (major === lowestMajor && minor <= lowestMinor)
}

const plainly = ({ prefix, alternative_name, flags, version_removed }: SimpleSupportStatement) =>
  !prefix && !alternative_name && !flags && !version_removed

/** The browsers whose lowest version does not know the feature; undefined where the data do not have it at all. */
export function missingIn({ compat: entry }: UsedFeature, lowest: LowestBrowsers): BrowserName[] | undefined {
  const support = entry?.__compat?.support
  if (!support) return undefined
  return [...lowest]
    .filter(([browser, version]) => {
      const found = support[browser]
      const statements = found === undefined ? [] : Array.isArray(found) ? found : [found]
      return !statements
        .filter(plainly)
        .some(
          ({ version_added: added }) => typeof added === 'string' && added !== 'preview' && isAtMost(added, version),
        )
    })
    .map(([browser]) => browser)
}
