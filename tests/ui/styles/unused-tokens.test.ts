import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readTree } from '../../architecture/source-tree.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const DEFINED = /(?<![\w-])(--[a-z][\w-]*):/g
const READ = /(?<![\w-])(--[a-z][\w-]*)(?![\w-]*:)/g

it('every custom property is read somewhere', async () => {
  const sources = [...(await readTree(root, ['src'], ['.css', '.vue', '.ts'])).values()].join('\n')
  const named = (pattern: RegExp) => [...sources.matchAll(pattern)].map(([, name = '']) => name)
  const read = new Set(named(READ))
  const defined = new Set(named(DEFINED))
  expect(defined.size).toBeGreaterThan(40)
  expect([...defined].filter((name) => !read.has(name))).toEqual([])
})
