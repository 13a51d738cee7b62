import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readTree } from './source-tree.ts'
import { unusedKeys } from './unused-keys.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('every word of the interface is said somewhere', async () => {
  expect(unusedKeys(await readTree(root, ['src'], ['.ts', '.vue']))).toEqual([])
})

const words = `export const pageText = { title: 'a', list: { up: 'b', down: 'c' }, of: (name: string) => name }`
const importing = `import { pageText } from './messages.ts'`

/** The unused words where a component has this code. */
function unusedWith(script: string, template = ''): string[] {
  const component = `<script setup lang="ts">\n${script}\n</script>\n<template>${template}</template>`
  return unusedKeys(
    new Map([
      ['src/about/messages.ts', words],
      ['src/about/A.vue', component],
    ]),
  )
}

it.each<[string, string, string, string[]]>([
  ['nothing', '', '', ['pageText.title', 'pageText.list.up', 'pageText.list.down', 'pageText.of']],
  [
    'some of them',
    `${importing}\nconst title = pageText.title`,
    '<p :title="pageText.of(1)">{{ pageText.list.up }}</p>',
    ['pageText.list.down'],
  ],
  [
    'some under another name',
    `import { pageText as words } from './messages.ts'\nconst { up } = words.list\nconst say = words`,
    '{{ up }}{{ say.of(1) }}',
    ['pageText.title', 'pageText.list.down'],
  ],
  ['one that a run chooses', importing, '{{ pageText.list[way] }}', ['pageText.title', 'pageText.of']],
  ['all at once', importing, '<Page :words="pageText" />', []],
  [
    'the same names of something else',
    `import { pageText } from '../plan/page.ts'\n// ${importing}`,
    '<p class="pageText">{{ pageText.title }}</p>',
    ['pageText.title', 'pageText.list.up', 'pageText.list.down', 'pageText.of'],
  ],
])('where a component says %s, the rest is unused', (_, script, template, unused) => {
  expect(unusedWith(script, template)).toEqual(unused)
})
