import { expect, test } from 'vitest'
import { builtFile } from '../browser/built-pages.ts'
import { builtParts, chartChunk, chartFile } from '../browser/chart-file.ts'

/** A chunk of the build with all its static imports. */
function neededBy(name: string, needed = new Set<string>()): Set<string> {
  if (needed.has(name)) return needed
  needed.add(name)
  for (const other of builtParts[name]?.imports ?? []) neededBy(other, needed)
  return needed
}

const holdsChart = (file: string) => builtFile(file).includes('getDatasetMeta')

test('Chart.js stands in one file of the build, and no part of the app needs that file to start', () => {
  const scripts = Object.values(builtParts).filter(({ file }) => file.endsWith('.js'))
  expect(scripts.filter(({ file }) => holdsChart(file)).map(({ file }) => file)).toEqual([chartFile])
  const starting = Object.keys(builtParts).filter((name) =>
    /^(?:index\.html|src\/start\.ts|src\/.*View\.vue)$/.test(name),
  )
  expect(starting.length).toBeGreaterThan(20)
  for (const name of starting) expect([...neededBy(name)], name).not.toContain(chartChunk)
})
