// @first-plan
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import expected from '../expected.json'
import { dataFile, importText, placedTexts, realLines, realText } from './real-text.ts'

// Written without the importer's own check, from the committed plan.
const plan = JSON.parse(dataFile('plan.json')) as Plan
const imported = importText(realText)
const artefacts = imported.ok ? imported.artefacts : []

const stripped = (text: string): string => text.replace(/\s/gu, '')
const pieces = [
  { text: plan.title, from: 2, to: 2 },
  ...[...plan.policies, ...plan.projects].map(({ title, source }) => ({ text: title, ...source })),
  ...placedTexts(plan),
  ...artefacts.map(({ text, line }) => ({ text, from: line, to: line })),
].map((piece) => ({ ...piece, text: stripped(piece.text) }))

describe('every character of the source', () => {
  it('is in the plan or in the artefacts as often as in the source', () => {
    const sorted = (text: string): string => [...text].sort().join('')
    expect(sorted(pieces.map((piece) => piece.text).join(''))).toBe(sorted(stripped(realText)))
  })

  it('is reached by laying the pieces one after the other in their lines', () => {
    const startOf = ({ text, from, to }: (typeof pieces)[number]): number => {
      const line = stripped(realLines[from - 1] ?? '')
      const starts = Array.from(line, (_, index) => index)
      return starts.find((at) => line.startsWith(text, at) || (to > from && text.startsWith(line.slice(at)))) ?? NaN
    }
    const placed = pieces.map((piece) => ({ ...piece, start: startOf(piece) }))
    expect(placed.filter((piece) => Number.isNaN(piece.start))).toEqual([])
    placed.sort((one, other) => one.from - other.from || one.start - other.start)
    expect(placed.map((piece) => piece.text).join('')).toBe(stripped(realText))
  })

  it('ends each piece in the line that the plan names', () => {
    for (const { text, from, to } of pieces)
      expect(stripped(realLines.slice(from - 1, to).join('')), `${from}-${to}`).toContain(text)
    const wrapped = pieces.filter((piece) => piece.to > piece.from)
    expect(wrapped.length).toBeGreaterThan(100)
    for (const { text, from, to } of wrapped)
      expect(stripped(realLines.slice(from - 1, to - 1).join('')), `${from}-${to}`).not.toContain(text)
  })

  it('is a mark of the form where it is not in the plan', () => {
    expect(artefacts.filter(({ kind }) => kind === 'bullet')).toHaveLength(
      realLines.filter((line) => line.startsWith('・')).length,
    )
    for (const [name, count] of Object.entries(expected.artefacts))
      expect(
        artefacts.filter(({ kind }) => kind === name),
        name,
      ).toHaveLength(count)
    expect(artefacts.filter(({ kind }) => kind === 'page-number')).toEqual(expected.pageNumbers)
    const separators = artefacts.filter(({ kind }) => kind === 'department-separator')
    expect(separators.every(({ text }) => text === '、')).toBe(true)
  })
})
