// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readTree, type SourceTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where a year is turned into a tint, by its position among the plan's years; and what writes the style of the tints. */
const OWNER = 'src/record/years/year-tint.ts'
const OWNERS = [OWNER, 'src/build/years-style.ts']
/** The name of a tint put together, but not `year-${year}`, the anchor of a year. */
const TINT_NAME = /\byear-\$\{(?!year\})/
/** A year's position among the years of something, or the year at a position. */
const YEAR_POSITION = /\b(?:fiscalY|planY)ears(?:\.indexOf\(|\.findIndex\(|\.entries\(|\[(?!0\])[\w-])/

/** `path: line` for every line that gets at a year's tint, or at a year, by its position; sorted. */
function yearsByPosition(tree: SourceTree): string[] {
  const found = [...tree].flatMap(([path, source]) =>
    source
      .split('\n')
      .filter((line) => !OWNERS.includes(path) && (TINT_NAME.test(line) || YEAR_POSITION.test(line)))
      .map((line) => `${path}: ${line.trim()}`),
  )
  return found.sort()
}

it('a year’s tint is asked for by the year', async () => {
  expect(yearsByPosition(await readTree(root, ['src'], ['.ts', '.vue']))).toEqual([])
})

it('a tint and a year by position are found', () => {
  const tree = new Map([
    [OWNER, 'fiscalYears.indexOf(year)'],
    ['src/a.vue', '<i :class="`year-${index + 1}`" />\n<i :class="tintOf(year)" />\n<i :id="`year-${year}`" />'],
    ['src/b.ts', 'look.tints[plan.fiscalYears.indexOf(year)]\nconst next = fiscalYears[at + 1]'],
  ])
  expect(yearsByPosition(tree)).toEqual([
    'src/a.vue: <i :class="`year-${index + 1}`" />',
    'src/b.ts: const next = fiscalYears[at + 1]',
    'src/b.ts: look.tints[plan.fiscalYears.indexOf(year)]',
  ])
})
