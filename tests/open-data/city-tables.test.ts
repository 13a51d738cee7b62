import { expect, it } from 'vitest'
import { cityTables } from '../../src/open-data/tables/city-tables.ts'
import { planOf } from '../data/importer/real-text.ts'
import { importMadeUp, WITH_BLOCKS, WITH_SCHEDULE, yearsFrom } from '../data/made-up-plans/made-up-plan.ts'

const EDITION = { date: '2026-04-01', changed: '' }
const tablesOf = (...[profile, years, different]: Parameters<typeof importMadeUp>) =>
  cityTables(planOf(importMadeUp(profile, years, different)), EDITION)

it('the lines below a heading of the plan’s own, such as 評価, are a table with that heading’s name', () => {
  const tables = tablesOf(WITH_BLOCKS, yearsFrom(2020, 5), {
    between: ['【評価】', 'Ｂ　計画どおり', '次の年も続ける。'],
  })
  const lines = tables.find(({ name }) => name === 'block_lines')?.rows
  expect(lines?.map((row) => [row['project_number'], row['block_name'], row['block_line_text']])).toEqual([
    [1, '評価', 'Ｂ　計画どおり'],
    [1, '評価', '次の年も続ける。'],
  ])
  expect(new Set(lines?.map((row) => row['block_line_id'])).size).toBe(2)
})

it('what a plan lacks is no table', () => {
  const names = tablesOf(WITH_SCHEDULE, yearsFrom(2020, 5), {}).map(({ name }) => name)
  expect(names).not.toContain('block_lines')
  expect(names).toContain('achievements')
})
