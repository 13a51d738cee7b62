// @vitest-environment node
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commentsOfFile } from './comments-of-file.ts'
import { partsOfFile } from './parts-of-file.ts'
import { mayLack } from './plan-files.ts'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PATH = /(?<![\w./-])(?:src|data|tests)\/[\w./@-]*\w\/?/g

/** The paths of this repository that a file's comments name. */
function pathsNamed(path: string, source: string): string[] {
  return commentsOfFile(partsOfFile(path, source)).flatMap((comment) => comment.match(PATH) ?? [])
}

describe('comments', () => {
  it('name only files and folders that exist', async () => {
    const tree = await readTree(root, ['src', 'data/importer', 'tests'], ['.ts', '.vue', '.css'])
    const named = [...tree].flatMap(([path, source]) => pathsNamed(path, source).map((target) => ({ path, target })))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ target }) => !existsSync(join(root, target)) && !mayLack(target))).toEqual([])
  })

  it('are read without scrolling: the formatter, which sets code to 120 letters, leaves them as they are', async () => {
    const tree = await readTree(root, ['src', 'data/importer', 'tests'], ['.ts', '.vue', '.css'])
    const comment = /^\s*(?:\/?\*|\/\/)(?!.*@vitest-)/u
    const long = [...tree].flatMap(([path, source]) =>
      source.split('\n').flatMap((line) => (line.length > 130 && comment.test(line) ? [`${path}: ${line}`] : [])),
    )
    expect(long).toEqual([])
  })

  it.each([
    ['a.ts', '/** See src/plan/plan.ts. */\nexport const a = 1', ['src/plan/plan.ts']],
    ['a.ts', 'export const a = 1 // as in tests/run.ts', ['tests/run.ts']],
    ['a.ts', 'export const a = 1\n// last: src/plan', ['src/plan']],
    ['a.ts', "export const a = '// src/none.ts'", []],
    ['a.ts', 'export const a = /src\\/none/', []],
    ['A.vue', '<template><!-- src/about --><p>a</p></template>', ['src/about']],
    ['a.css', '/* data/source/about.json */ .a { color: red; }', ['data/source/about.json']],
  ])('are found where they are written: %s %s', (path, source, expected) => {
    expect(pathsNamed(path, source)).toEqual(expected)
  })
})
