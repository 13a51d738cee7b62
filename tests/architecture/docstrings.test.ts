// @vitest-environment node
import { expect, it } from 'vitest'
import { readTree } from './source-tree.ts'

const EXPORTED = /^export (?:async )?function\*? \w+|^export const \w+ = (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>/

/** Exported functions of a file without a docstring: 'line 12: export function …'. */
function withoutDocstring(source: string): string[] {
  const lines = source.split('\n')
  return lines.flatMap((line, index) =>
    EXPORTED.test(line) && !lines[index - 1]?.trimEnd().endsWith('*/') ? [`line ${index + 1}: ${line}`] : [],
  )
}

it('sees a function that others use and nothing explains', () => {
  expect(withoutDocstring('/** Adds. */\nexport function add(one: number) {}')).toEqual([])
  expect(withoutDocstring('export function add(one: number) {}')).toHaveLength(1)
  expect(withoutDocstring('\nexport const add = (one: number): number => one')).toEqual([
    'line 2: export const add = (one: number): number => one',
  ])
})

it('every exported function says what it is for', async () => {
  const files = await readTree(process.cwd(), ['src', 'data/importer'], ['.ts'])
  const missing = [...files].flatMap(([file, source]) => withoutDocstring(source).map((fault) => `${file} ${fault}`))
  expect(files.size).toBeGreaterThan(200)
  expect(missing).toEqual([])
})
