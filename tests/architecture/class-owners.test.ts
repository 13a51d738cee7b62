import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { borrowedClasses, foreignBlocks, lostHydrations } from './class-owners.ts'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('the selectors of a component or a style sheet begin with its own block or a shared class', async () => {
  expect(foreignBlocks(await readTree(root, ['src'], ['.vue', '.css']))).toEqual([])
})

it('no component uses a class that only another component styles', async () => {
  expect(borrowedClasses(await readTree(root, ['src'], ['.vue', '.css']))).toEqual([])
})

it('what is hydrated when it comes near is found by a class that a template has', async () => {
  expect(lostHydrations(await readTree(root, ['src'], ['.vue']))).toEqual([])
})

it('a class that no template has is found', () => {
  const tree = new Map([
    [
      'src/a/OneView.vue',
      "<script>useLazyHydrate('.one', x)\nuseLazyHydrate(\n  '.two', y)</script><template><p class=\"one\" /></template>",
    ],
  ])
  expect(lostHydrations(tree)).toEqual(['src/a/OneView.vue: two'])
})

it('a foreign block and a borrowed class are found', () => {
  const tree = new Map([
    ['src/ui/styles/classes.css', '.small { color: red; }'],
    [
      'src/a/OneTile.vue',
      '<template><p class="small one-tile one-tile__text" /></template><style>.one-tile__text {}</style>',
    ],
    [
      'src/a/TwoView.vue',
      '<template><p class="two one-tile__text" /></template><style>.two :is(p:not(.four), .five) {} .three--big p {} .one-tile {}</style>',
    ],
    ['src/b/moves.css', '@media print { .one-tile, .three { color: red; } }'],
  ])
  expect(foreignBlocks(tree)).toEqual([
    'src/a/TwoView.vue: one-tile',
    'src/a/TwoView.vue: three',
    'src/b/moves.css: one-tile',
  ])
  expect(borrowedClasses(tree)).toEqual(['src/a/TwoView.vue: one-tile__text'])
})
