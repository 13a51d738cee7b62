import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A folder of one machine, as a text: a test that writes there fails on every other one. Folders for a while are made with
 * mkdtemp.
 */
const FOLDER = /['"`]\/(?:tmp|var\/tmp)(?:\/|['"`])/

/** The places where a file names such a folder. */
function machinePaths(tree: ReadonlyMap<string, string>): string[] {
  return [...tree].flatMap(([path, source]) =>
    source.split('\n').flatMap((line, index) => (FOLDER.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

it('no file names a folder that only one machine has', async () => {
  const all = await readTree(root, ['src', 'data/importer', 'tests'], ['.ts', '.vue', '.mjs'])
  const tree = new Map([...all].filter(([path]) => path !== 'tests/architecture/machine-paths.test.ts'))
  expect(tree.size).toBeGreaterThan(500)
  expect(machinePaths(tree)).toEqual([])
})

it('a file that does is found', () => {
  const tree = new Map([
    ['tests/a.test.ts', "import x from 'x'\nwriteFileSync('/tmp/pictures/' + name, file)"],
    ['src/b.ts', "const address = '/work-places/'\nconst browser = '/usr/bin/firefox-esr'"],
  ])
  expect(machinePaths(tree)).toEqual(['tests/a.test.ts:2'])
})
