import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { breakpoints } from '../../../src/ui/styles/breakpoints.ts'
import { partsOfFile } from '../../architecture/parts-of-file.ts'
import { readTree } from '../../architecture/source-tree.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The sizes in the media queries of a style sheet. */
function sizesIn(style: string): string[] {
  const queries = style.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/@media\s([^{]+)\{/g)
  return [...queries].flatMap(([, query = '']) =>
    [...query.matchAll(/(?:width|height)\s*(?::|[<>]=?)\s*([^\s)]+)/g)].map(([, size = '']) => size),
  )
}

it('layouts change only at the window sizes of the list, and each size of the list is used', async () => {
  const tree = await readTree(root, ['src'], ['.vue', '.css'])
  const used = [...tree].flatMap(([path, source]) =>
    sizesIn(partsOfFile(path, source).style).map((size) => ({ path, size })),
  )
  const named: readonly string[] = Object.values(breakpoints)
  expect(used.filter(({ size }) => !named.includes(size))).toEqual([])
  expect(named.filter((name) => !used.some(({ size }) => size === name))).toEqual([])
})

it('sizes are found in both notations of a media query', () => {
  expect(sizesIn('@media (min-width: 1rem) and (max-height: 2rem) {} @media (width < 3rem) {}')).toEqual([
    '1rem',
    '2rem',
    '3rem',
  ])
})
