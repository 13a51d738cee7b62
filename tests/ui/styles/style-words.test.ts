import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { partsOfFile } from '../../architecture/parts-of-file.ts'
import { readTree } from '../../architecture/source-tree.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Words that had a second meaning, or were nobody's but ours, with what is said now. */
const REPLACED: readonly { word: RegExp; now: string }[] = [
  { word: /\bways\b/, now: 'actions' },
  { word: /\bdoors?\b/, now: 'theme tile' },
  { word: /\bmark box\b/, now: 'bookmark box' },
  { word: /^(on )?mark$/, now: 'highlight' },
  { word: /\bthreads?\b/, now: 'related project' },
  { word: /\bstory\b/, now: 'theme article' },
]

/** The names of classes and custom properties in a component or a style sheet. */
function namesIn(path: string, source: string): string[] {
  const { style, template } = partsOfFile(path, source)
  const attributes = [...template.matchAll(/\s:?class="([^"]*)"/g)].map(([, names = '']) => names)
  return [
    ...[...style.matchAll(/\.[a-z][\w-]*|--[a-z][\w-]*/g)].map(([name]) => name),
    ...attributes.flatMap((names) => [...names.matchAll(/[a-z][\w-]*[_-][\w-]*/g)].map(([name]) => name)),
  ]
}

/** `path: name (what is said now)` for every name with a replaced word; sorted. */
function replacedNames(tree: ReadonlyMap<string, string>): string[] {
  const found = [...tree].flatMap(([path, source]) =>
    namesIn(path, source).flatMap((name) => {
      const words = name.replace(/[._-]+/g, ' ').trim()
      return REPLACED.filter(({ word }) => word.test(words)).map(({ now }) => `${path}: ${name} (${now})`)
    }),
  )
  return [...new Set(found)].sort()
}

it('classes and custom properties use the words of the rest of the code', async () => {
  expect(replacedNames(await readTree(root, ['src'], ['.vue', '.css']))).toEqual([])
})

it('a replaced word is found in a selector, an attribute and a custom property, and not within another word', () => {
  const tree = new Map([
    [
      'src/a/One.vue',
      '<template><p class="one__ways" /></template><style>.one--door p { color: var(--mark); }</style>',
    ],
    ['src/a/Two.vue', '<style>.mark-box { --bookmark: 1; } .always .outdoors { --mark-size: 1px; }</style>'],
  ])
  expect(replacedNames(tree)).toEqual([
    'src/a/One.vue: --mark (highlight)',
    'src/a/One.vue: .one--door (theme tile)',
    'src/a/One.vue: one__ways (actions)',
    'src/a/Two.vue: .mark-box (bookmark box)',
  ])
})
