import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { partsOfFile } from '../../architecture/parts-of-file.ts'
import { readTree } from '../../architecture/source-tree.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The classes at the beginning of a style sheet's selectors: those that it defines, not those that it only refers to.
 */
function definedIn(style: string): string[] {
  const rules = style.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)
  const selectors = [...rules].flatMap(([, list = '']) => list.split(','))
  return selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? [])
}

it('no class of the portable edition is also one of the app’s: its file carries the rules of both', async () => {
  const tree = await readTree(root, ['src'], ['.vue', '.css'])
  const classesOf = (isOurs: (path: string) => boolean) =>
    [...tree].flatMap(([path, source]) => (isOurs(path) ? definedIn(partsOfFile(path, source).style) : []))
  const isPortable = (path: string) => path.startsWith('src/portable/')
  const portable = new Set(classesOf(isPortable))
  expect(portable.size).toBeGreaterThan(20)
  expect(classesOf((path) => !isPortable(path)).filter((name) => portable.has(name))).toEqual([])
})
