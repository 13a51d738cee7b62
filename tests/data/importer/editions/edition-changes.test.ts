// @first-plan
import { expect, it } from 'vitest'
import { editionChanges, editionItems } from '../../../../data/importer/edition-changes.ts'
import { shiftedIds } from '../../../../data/importer/shifted-ids.ts'
import { correctedIds } from '../../../../data/importer/corrected-ids.ts'
import { numbers, plan } from '../../../plan/committed-content.ts'
import { project, smallPlan, type SmallText } from '../small-text.ts'
import { madeUpCorrection, olderNumbers, olderPlan } from './made-up-correction.ts'

const none = { series: [] }
const small = (parts: SmallText) => editionItems(smallPlan(parts), none)

it('two editions with the same table differ in nothing', () => {
  const items = editionItems(plan, numbers)
  expect(editionChanges(items, items)).toEqual({ changes: [], moved: [] })
})

it('whatever has an id is compared: no word of the plan is left out', () => {
  const items = editionItems(plan, numbers)
  for (const id of ['1-1', 'phase-2-1-1', 'p4', 'p1-d1', 'p4-o1', 'p2-a9', 'p1-a1-1', 'p1-procedures'])
    expect(items.has(id), id).toBe(true)
})

it('a line under a heading that is not interpreted is compared, too', () => {
  const planWith = (text: string) => {
    const small = smallPlan({})
    const source = { from: 1, to: 1 }
    const block = { id: 'p1-b1', name: '評価', lines: [{ id: 'p1-b1-1', text, source }], source }
    return { ...small, projects: small.projects.map((entry) => ({ ...entry, blocks: [block] })) }
  }
  const { changes } = editionChanges(editionItems(planWith('Ｂ'), none), editionItems(planWith('Ａ'), none))
  expect(changes).toMatchObject([{ change: 'changed', id: 'p1-b1-1', before: { kind: 'block', text: 'Ｂ' } }])
})

it('a wrong word, year and number, a record too many and one too few are found by their ids, with what stood before', () => {
  const older = editionItems(olderPlan(plan), olderNumbers(numbers))
  const { changes, moved } = editionChanges(older, editionItems(plan, numbers))
  const { wrongWord, wrongYear, wrongNumber, tooMany, missing } = madeUpCorrection
  expect(changes.map(({ id, change }) => [id, change])).toEqual([
    [tooMany.id, 'removed'],
    [wrongWord.id, 'changed'],
    [wrongYear.id, 'changed'],
    [missing.id, 'added'],
    [wrongNumber.id, 'changed'],
  ])
  expect(changes[1]).toMatchObject({
    before: { text: expect.stringContaining(wrongWord.wrong) as string },
    after: { text: expect.stringContaining(wrongWord.word) as string },
  })
  expect(changes[2]).toMatchObject({ before: { fiscalYears: [wrongYear.year] }, after: { fiscalYears: [2012] } })
  expect(changes[4]).toMatchObject({ before: { values: [{ value: wrongNumber.value }] } })
  expect(moved).toEqual([])
})

it('a line more above moves what follows, and changes nothing of it', () => {
  const { changes, moved } = editionChanges(small({}), small({ beforeAchievements: ['', ''] }))
  expect(changes).toEqual([])
  expect(moved).toEqual(['p1-a1'])
})

it('another name of ours for the same number is no correction', () => {
  const renamed = numbers.series.map((series) => ({ ...series, label: `${series.label}（新）` }))
  const { changes } = editionChanges(editionItems(plan, numbers), editionItems(plan, { series: renamed }))
  expect(changes).toEqual([])
})

it('a project that is gone takes all that belongs to it along', () => {
  const { changes } = editionChanges(small({ after: project(2) }), small({}))
  expect(changes.map(({ id, change }) => `${change} ${id}`)).toEqual(
    ['p2', 'p2-d1', 'p2-o1', 'p2-a1'].map((id) => `removed ${id}`),
  )
})

it('a record put in among others is seen by the ids that come to name another sentence', () => {
  const older = small({ achievements: ['・一つ目。（H22）', '・二つ目。（H22）'] })
  const among = small({ achievements: ['・新しい。（H22）', '・一つ目。（H22）', '・二つ目。（H22）'] })
  const last = small({ achievements: ['・一つ目。（H22）', '・二つ目。（H22）', '・新しい。（H22）'] })
  expect(shiftedIds(editionChanges(older, among).changes)).toEqual([
    { id: 'p1-a2', formerly: 'p1-a1' },
    { id: 'p1-a3', formerly: 'p1-a2' },
  ])
  expect(shiftedIds(editionChanges(older, last).changes)).toEqual([])
})

it('the last change of an id counts: what came again is as it was cited', () => {
  const older = small({ achievements: ['・一つ目。（H22）'] })
  const [before] = [...older.values()].slice(-1)
  if (before === undefined) throw new Error('nothing to compare')
  const edition = (date: string, changes: Parameters<typeof correctedIds>[0][number]['changes']) => ({
    ...{ date, changed: '', sha256: '', moved: 0 },
    changes,
  })
  const gone = { change: 'removed', id: 'p1-a1', before, reason: 'x' } as const
  const again = { change: 'added', id: 'p1-a1', after: before, reason: 'x' } as const
  expect(correctedIds([edition('2027-01-01', [gone])])).toEqual([
    { id: 'p1-a1', change: 'removed', edition: '2027-01-01', name: '一つ目。（H22）' },
  ])
  expect(correctedIds([edition('2028-01-01', [again]), edition('2027-01-01', [gone])])).toEqual([])
})
