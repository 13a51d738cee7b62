// @first-plan
import { describe, expect, it } from 'vitest'
import { numberedLines } from '../../../data/importer/lines.ts'
import { tilingFaults } from '../../../data/importer/tiling.ts'
import expected from '../expected.json'
import { importText, planOf, realLines, realText } from './real-text.ts'

const imported = importText(realText)
const plan = planOf(imported)
const artefacts = imported.ok ? imported.artefacts : []
const check = (changed = plan, marks = artefacts): string[] =>
  tilingFaults(changed, marks, numberedLines(realText)).map(({ line, message }) => `${line} ${message}`)
/** The plan with its first achievement (lines 17–18) changed. */
const withFirst = (change: { text?: string; source?: { from: number; to: number } }): typeof plan => {
  const changed = structuredClone(plan)
  const first = changed.projects[0]?.achievements[0]
  if (first) Object.assign(first, change)
  return changed
}
const first = plan.projects[0]?.achievements[0]

describe('the importer’s own check', () => {
  it('finds nothing where every character is taken once', () => {
    expect(realLines).toHaveLength(expected.lines)
    expect(check()).toEqual([])
  })

  it.each<[string, () => string[], RegExp]>([
    ['a text left out', () => check({ ...plan, title: '' }), /^2 この行の/u],
    [
      'a text invented',
      () => check({ ...plan, projects: [...plan.projects, ...plan.projects.slice(0, 1)] }),
      /本文にありません/u,
    ],
    ['a letter changed', () => check(withFirst({ text: first?.text.replace('追加', '廃止') ?? '' })), /^1[78] /u],
    ['a line number too low', () => check(withFirst({ source: { from: 17, to: 17 } })), /^1[78] /u],
    ['a line number too high', () => check(withFirst({ source: { from: 17, to: 19 } })), /^18 .*終わる行/u],
    ['another first line', () => check(withFirst({ source: { from: 16, to: 18 } })), /^17 この行の/u],
    ['a mark left out', () => check(plan, artefacts.slice(1)), /どの項目にも/u],
    [
      'a mark invented',
      () => check(plan, [...artefacts, { kind: 'bullet', text: '・', line: 18 }]),
      /^18 「・」が本文に/u,
    ],
  ])('finds %s and names the line', (_, run, message) => {
    expect(run().join('\n')).toMatch(message)
  })
})
