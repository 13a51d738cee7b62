import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { partsOfFile } from '../../architecture/parts-of-file.ts'
import { readTree } from '../../architecture/source-tree.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const OWNER = 'src/ui/styles/city.css'
/** What marks the city's words: their typeface, and the colour of the rule beside them. */
const VOICE = /var\(--(?:font-city|city-rule)\b/

/** The style sheets, beside that of the two classes, that set words in the city's type or draw its rule. */
function drawnElsewhere(tree: ReadonlyMap<string, string>): string[] {
  return [...tree]
    .filter(([path, source]) => path !== OWNER && VOICE.test(partsOfFile(path, source).style))
    .map(([path]) => path)
}

it('the type and the rule of the city’s words are drawn by one class each, on every surface', async () => {
  const tree = await readTree(root, ['src'], ['.vue', '.css'])
  expect(tree.get(OWNER)).toMatch(VOICE)
  expect(drawnElsewhere(tree)).toEqual([])
})

it('a component that draws the rule or sets the type by itself is found', () => {
  const tree = new Map([
    [OWNER, '.city-quote { border-left: 3px solid var(--city-rule); }'],
    ['src/a/Rule.vue', '<style>.rule { border-left: 8px solid var(--city-rule); }</style>'],
    ['src/a/Type.vue', '<style>.type { font-family: var(--font-city), serif; }</style>'],
    ['src/a/Own.vue', '<style>.own { border-left: 3px dashed var(--own-rule); }</style>'],
  ])
  expect(drawnElsewhere(tree)).toEqual(['src/a/Rule.vue', 'src/a/Type.vue'])
})
