// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const LONGEST = 200
const SHORT = 120
const SHORT_SHARE = 0.85

/** Lines of a file that say something: not those that are empty or hold only a comment. */
function linesOf(source: string): number {
  let end: string | null = null
  return source.split('\n').filter((line) => {
    const text = line.trim()
    if (end === null && text.startsWith('/*')) end = '*/'
    if (end === null && text.startsWith('<!--')) end = '-->'
    if (end === null) return text !== '' && !text.startsWith('//')
    const at = text.indexOf(end)
    if (at < 0) return false
    const rest = text.slice(at + end.length)
    end = null
    return rest.trim() !== ''
  }).length
}

/** Files that are over the limit, each with its number of lines. */
function tooLong(lengths: ReadonlyMap<string, number>): string[] {
  return [...lengths].filter(([, lines]) => lines > LONGEST).map(([path, lines]) => `${path}: ${lines} lines`)
}

/** The part of the files that is short, from 0 to 1. */
function shortShare(lengths: ReadonlyMap<string, number>): number {
  return [...lengths.values()].filter((lines) => lines < SHORT).length / lengths.size
}

const tree = await readTree(root, ['src', 'data/importer'], ['.ts', '.vue', '.css'])
const lengths = new Map([...tree].map(([path, source]) => [path, linesOf(source)]))

it('no file is too long to read at one sitting, and most are short', () => {
  expect(lengths.size).toBeGreaterThan(200)
  expect(tooLong(lengths)).toEqual([])
  expect(shortShare(lengths)).toBeGreaterThanOrEqual(SHORT_SHARE)
})

it('counts what is said, styles included, without empty lines and comments', () => {
  expect(linesOf('')).toBe(0)
  expect(linesOf('const a = 1\n\n// why\nconst b = 2 // why\n')).toBe(2)
  expect(linesOf('/**\n * Adds.\n */\nconst a = 1\n/* why */ const b = 2\n')).toBe(2)
  expect(linesOf('<!-- why\n\n-->\n<p>a</p>\n<style>\n/* why */\n.a {}\n</style>')).toBe(4)
  expect(linesOf(`const files = ['src/**/*.ts']\nconst a = 1`)).toBe(2)
})

it('sees a file that is too long, and too few short ones', () => {
  const made = (lines: number) => linesOf('const a = 1\n'.repeat(lines))
  expect(tooLong(new Map([['src/a.ts', made(LONGEST)]]))).toEqual([])
  expect(tooLong(new Map([['src/a.ts', made(LONGEST + 1)]]))).toEqual(['src/a.ts: 201 lines'])
  expect(
    shortShare(
      new Map([
        ['src/a.ts', made(SHORT - 1)],
        ['src/b.ts', made(SHORT)],
      ]),
    ),
  ).toBe(0.5)
})
