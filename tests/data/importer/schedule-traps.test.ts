// @first-plan
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../data/importer/source-notes.ts'
import { smallFaults, smallPlan, TABLE_HEAD, project } from './small-text.ts'

const correction = (...labels: string[]): Correction => ({ labels, why: '見本' })
const phases = (after: string[], corrections: Correction[] = []): unknown[] =>
  (smallPlan({ after: ['', ...after], corrections }).policies[0]?.phases ?? []).map(
    ({ id, label, source }) => `${id} ${label} ${source.from - 15}-${source.to - 15}`,
  )

describe('the schedule', () => {
  it('is none where the text has none', () => {
    expect(phases([])).toEqual([])
  })

  it('has a cell for every run of lines', () => {
    expect(phases(['調査・', '研究', '', '', '更新'])).toEqual(['phase-1-1-1 調査・研究 1-2', 'phase-1-1-2 更新 5-5'])
  })

  it('reads on over a page number between blank lines', () => {
    expect(phases(['調査', '', '3/6', '', '更新'])).toEqual(['phase-1-1-1 調査 1-1', 'phase-1-1-2 更新 5-5'])
  })

  it('belongs to its own policy', () => {
    const after = ['', '調査', '施策１－２　透明性', TABLE_HEAD, ...project(2), '', '更新']
    expect(smallPlan({ after }).policies.map((policy) => policy.phases.map(({ id, label }) => [id, label]))).toEqual([
      [['phase-1-1-1', '調査']],
      [['phase-1-2-1', '更新']],
    ])
  })

  it.each<[string, string[], string[], string[]]>([
    [
      'two cells on one line',
      ['講習会の拡充調査・研究'],
      ['講習会の拡充', '調査・研究'],
      ['講習会の拡充 1-1', '調査・研究 1-1'],
    ],
    ['two cells with a blank between', ['検討 拡充'], ['検討', '拡充'], ['検討 1-1', '拡充 1-1']],
    [
      'two cells without a blank line',
      ['骨子の検討', '市HPの整', '備'],
      ['骨子の検討', '市HPの整備'],
      ['骨子の検討 1-1', '市HPの整備 2-3'],
    ],
    [
      'two cells that part within a wrapped line',
      ['骨子の検', '討市HPの', '整備'],
      ['骨子の検討', '市HPの整備'],
      ['骨子の検討 1-2', '市HPの整備 2-3'],
    ],
    ['an empty line within a cell', ['民間設', '備の', '', '活用'], ['民間設備の活用'], ['民間設備の活用 1-4']],
  ])('is corrected by hand: %s', (_, lines, labels, expected) => {
    const found = phases(lines, [correction(...labels)])
    expect(found).toEqual(expected.map((cell, index) => `phase-1-1-${index + 1} ${cell}`))
  })

  it.each<[string, string[], string[]]>([
    ['fits nowhere', ['調査'], ['研究']],
    ['fits only a part', ['調査・研究'], ['調査']],
    ['fits twice', ['調査・', '研究', '', '調査・研究'], ['調査・研究']],
  ])('is refused where a correction %s', (_, lines, labels) => {
    expect(smallFaults({ after: ['', ...lines], corrections: [correction(...labels)] })).toEqual([
      expect.stringContaining('corrections.json'),
    ])
  })

  it('is refused where two corrections fit the same place', () => {
    const twice = [correction('調査', '更新'), correction('調査更新')]
    expect(smallFaults({ after: ['', '調査更新'], corrections: twice })).toEqual([
      expect.stringContaining('ほかの訂正'),
    ])
  })

  it.each<[string, string[]]>([
    ['an achievement among the cells', ['調査', '', '・始めた。（H22）']],
    ['the rest of an achievement', ['（H22）']],
    ['an open bracket', ['調査（一部']],
    ['a label cut off', ['導入手順書の検討・']],
  ])('is refused with %s', (_, lines) => {
    expect(smallFaults({ after: ['', ...lines] })).toEqual([expect.stringMatching(/^1[68]行目：年度別の予定/u)])
  })

  it('is refused without the blank line before it', () => {
    expect(smallFaults({ after: ['調査'] })).toEqual([expect.stringMatching(/^事業1（15行目）/u)])
  })
})
