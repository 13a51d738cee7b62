// @vitest-environment node
import { expect, it } from 'vitest'
import { resultsTable, type Samples } from './results-table.ts'

const samples: Samples = new Map([
  ['plain HTML', [{ click: 200, heap: 102400 }]],
  ['naive SPA', [{ click: 80 }, { click: 100 }, { click: 300 }]],
  ['this app', [{ click: 50, heap: 307200, requests: 7 }]],
])

it('shows medians with their units, and how many times the others’ this app’s are', () => {
  expect(resultsTable(samples).split('\n')).toEqual([
    '|  | plain HTML | naive SPA | this app | ÷ plain | ÷ SPA |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    '| First click, list to project: new heading | 200 ms | 100 ms | 50 ms | 0.25 | 0.50 |',
    '| Project page: memory after garbage collection | 100 KiB | – | 300 KiB | 3.00 | – |',
    '| First visit in all: requests | – | – | 7 | – | – |',
  ])
})

it('leaves out what no target was measured for', () => {
  expect(resultsTable(samples)).not.toContain('Search')
})
