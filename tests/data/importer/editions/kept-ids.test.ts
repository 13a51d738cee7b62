// @first-plan
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { proposeIds } from '../../../../data/importer/ids-file.ts'
import { withKeptIds } from '../../../../data/importer/kept-ids.ts'
import { proposedIds } from '../../../../data/importer/proposed-ids.ts'
import { runImport } from '../../../../data/importer/run-import.ts'
import { reusedIds, shiftedIds } from '../../../../data/importer/shifted-ids.ts'
import { editionChanges, editionItems } from '../../../../data/importer/edition-changes.ts'
import { editionFiles } from '../../../../src/build/edition-files.ts'
import type { Annotations } from '../../../../src/plan/annotations.ts'
import type { EditionItem, Editions } from '../../../../src/plan/editions.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { plan } from '../../../plan/committed-content.ts'
import { DATA } from '../real-text.ts'
import { smallPlan, type SmallText } from '../small-text.ts'
import { aboutToCorrect, madeUpCorrection, madeUpReasons } from './made-up-correction.ts'
import { madeUpGap, withGap } from './made-up-gap.ts'

const { gone, after, put, lists } = madeUpGap
const { newerDate } = madeUpCorrection

/** The folder in which a record too many stands among others; the import's exit code and what it said. */
function corrected(keeps: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-ids-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  aboutToCorrect(DATA, folder, madeUpReasons)
  withGap(folder, keeps)
  const said: string[] = []
  const exitCode = runImport(folder, (line) => said.push(line), editionFiles)
  const json = <Data>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Data
  return { folder, exitCode, said: said.join('\n'), json }
}

const small = (parts: SmallText) => editionItems(smallPlan(parts), { series: [] })
const list = (...ids: string[]) => [{ ids, why: 'ためし' }]

it('a record is taken out and another put in among others, and all others keep their ids and words', () => {
  const { exitCode, said, json } = corrected(true)
  expect(exitCode, said).toBe(0)
  const { projects } = json<Plan>('plan.json')
  const idsOf = (number: number) => projects[number - 1]?.achievements.map(({ id }) => id)
  expect(idsOf(7)).toEqual(lists[0].ids)
  expect(idsOf(19)).toEqual(lists[1].ids)
  const last = projects[6]?.achievements.at(-1)
  expect(last?.text).toContain(after.words)
  expect(last?.details.map(({ id }) => id)).toEqual([after.detail])

  const [newest] = json<Editions>('editions.json').editions
  const changed = newest?.changes.filter(({ id }) => /^p(?:7|19)-/.test(id)).map(({ change, id }) => [change, id])
  expect(changed).toEqual([
    ['removed', gone.id],
    ['added', put.id],
  ])
  expect(json<Annotations>('annotations.json').correctedIds).toContainEqual(
    expect.objectContaining({ id: gone.id, change: 'removed', edition: newerDate }),
  )
})

it('without a list the import refuses, and gives the list to write', () => {
  const { exitCode, said } = corrected(false)
  expect(exitCode).toBe(1)
  for (const { ids } of lists) expect(said).toContain(JSON.stringify({ ids, why: '' }))
  expect(said).toContain('p7-a3は、前の版のp7-a4の文になります')
})

it('taken out of the text itself, it is the first that is said, before all of our annotations that name ids and lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-ids-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(DATA, folder, { recursive: true, filter: (path) => !/\b(?:importer|example)\b/.test(path.slice(DATA.length)) })
  const about = JSON.parse(readFileSync(join(folder, 'source/about.json'), 'utf8')) as { file: string }
  const text = readFileSync(join(folder, 'source', about.file), 'utf8').split('\n')
  const [first] = plan.projects[23]?.achievements ?? []
  text[(first?.source.from ?? 0) - 1] = ''
  writeFileSync(join(folder, 'source/corrected.txt'), text.join('\n'))
  writeFileSync(join(folder, 'source/about.json'), JSON.stringify({ ...about, file: 'corrected.txt' }))
  writeFileSync(join(folder, 'annotations/edition.json'), JSON.stringify({ date: newerDate, changed: 'ためし' }))
  const said: string[] = []
  expect(runImport(folder, (line) => said.push(line), editionFiles)).toBe(1)
  expect(said).toHaveLength(2)
  expect(said[0]).toContain('p24-a1は、前の版のp24-a2の文になります')
  expect(said[0]).toContain(JSON.stringify({ ids: ['p24-a2', 'p24-a3'], why: '' }))
})

it('what an edition took away is nothing that a person has to explain to the list of ids', () => {
  const { folder } = corrected(true)
  writeFileSync(join(folder, 'ids.json'), JSON.stringify({ [gone.id]: 'a mark of what is gone' }))
  const said: string[] = []
  expect(
    proposeIds(folder, (line) => said.push(line)),
    said.join('\n'),
  ).toBe(0)
  writeFileSync(join(folder, 'ids.json'), JSON.stringify({ 'p7-a99': 'of what nobody knows' }))
  expect(proposeIds(folder, () => undefined)).toBe(1)
})

it('a list names whatever stands at a place: lines under a record, and those under them; cells of a schedule', () => {
  const lines = ['p14-a2-7', 'p14-a2-1', 'p14-a2-3']
  const under = ['p14-a2-7-3', 'p14-a2-7-1', 'p14-a2-7-4']
  const cells = [3, 1, 2, 9, 4, 5, 6].map((number) => `phase-3-1-${number}`)
  const { value, faults } = withKeptIds(plan, [...list(...lines), ...list(...under), ...list(...cells)])
  expect(faults).toEqual([])
  const details = value.projects[13]?.achievements[1]?.details
  expect(details?.map(({ id }) => id)).toEqual(lines)
  expect(details?.[0]?.details.map(({ id }) => id)).toEqual(under)
  expect(details?.[0]?.details[0]?.details[0]?.id).toBe('p14-a2-7-3-1')
  expect(value.policies[4]?.phases.map(({ id }) => id)).toEqual(cells)
  expect(withKeptIds(plan, []).value).toEqual(plan)
})

it('departments and cells of a schedule that would be counted anew are seen, too, and a name elsewhere is none of them', () => {
  const of = (kind: 'department' | 'phase', entries: Record<string, string>) =>
    new Map(
      Object.entries(entries).map(([id, text]) => [
        id,
        { kind, text, fiscalYears: [], source: { from: 1, to: 1 } } satisfies EditionItem,
      ]),
    )
  const three = of('department', { 'p1-d1': '花課', 'p1-d2': '草課', 'p1-d3': '木課' })
  const two = of('department', { 'p1-d1': '花課', 'p1-d2': '木課' })
  expect(shiftedIds(editionChanges(three, two).changes)).toEqual([{ id: 'p1-d2', formerly: 'p1-d3' }])
  expect(proposedIds('p1-d2', [three], two)).toEqual(['p1-d1', 'p1-d3'])
  const cells = of('phase', { 'phase-1-1-1': '検討', 'phase-1-1-2': '開設' })
  expect(shiftedIds(editionChanges(cells, of('phase', { 'phase-1-1-1': '開設' })).changes)).toHaveLength(1)
  const elsewhere = of('department', { 'p1-d1': '花課', 'p2-d1': '草課' })
  expect(shiftedIds(editionChanges(three, elsewhere).changes)).toEqual([])
})

it.each([
  ['of another length', list('p7-a1', 'p7-a2'), 'p7-a…の番号は2個ですが、本文には5件あります'],
  ['of a place that is not there', list('p99-a1'), 'p99-a…の番号のところは、本文にありません'],
  ['with an id twice', list('p4-a1', 'p4-a1'), 'p4-a1が二度あります'],
  ['with an id of another place', list('p4-a1', 'p5-a2'), 'p5-a2は、p4-a1と同じところの番号ではありません'],
])('a list %s is refused', (_what, lists, message) => {
  expect(
    withKeptIds(plan, lists)
      .faults.map((fault) => fault.message)
      .join('\n'),
  ).toContain(message)
})

it('a new sentence never gets the id of one that was taken out, however long ago', () => {
  const two = small({ achievements: ['・一つ目。（H22）', '・二つ目。（H22）'] })
  const one = small({ achievements: ['・一つ目。（H22）'] })
  const other = small({ achievements: ['・一つ目。（H22）', '・まったく別。（H22）'] })
  expect(reusedIds(editionChanges(one, other).changes, two)).toEqual(['p1-a2'])
  expect(reusedIds(editionChanges(one, two).changes, two), 'what comes again').toEqual([])
  expect(proposedIds('p1-a2', [two, one], other)).toEqual(['p1-a1', 'p1-a3'])
  expect(proposedIds('p1-a2', [two, one], two)).toEqual(['p1-a1', 'p1-a2'])
})
