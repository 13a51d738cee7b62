// @first-plan
import { describe, expect, it } from 'vitest'
import type { Detail, Plan, SourceSpan } from '../../../src/plan/plan.ts'
import { corrections, dataFile, realLines } from './real-text.ts'

const plan = JSON.parse(dataFile('plan.json')) as Plan
const linesJoined = ({ from, to }: SourceSpan): string =>
  realLines
    .slice(from - 1, to)
    .map((line) => line.trim())
    .join('')
const allDetails = (details: readonly Detail[]): Detail[] => details.flatMap((d) => [d, ...allDetails(d.details)])
const achievements = plan.projects.flatMap((project) => project.achievements)

describe('a text is its source lines, wrapped lines joined', () => {
  it('for every achievement, the bullet aside', () => {
    for (const { id, text, source } of achievements) expect(`・${text}`, id).toBe(linesJoined(source))
  })

  it('for every overview item, with or without a bullet', () => {
    for (const { id, text, source } of plan.projects.flatMap((project) => project.overview))
      expect([text, `・${text}`], id).toContain(linesJoined(source))
  })

  it('for every detail; a group and its first entry share a line', () => {
    const shared = new Set<number>()
    for (const detail of achievements.flatMap((achievement) => allDetails(achievement.details))) {
      const [first] = detail.details
      const together = first?.source.from === detail.source.from
      const span = together ? { from: detail.source.from, to: first.source.to } : detail.source
      if (together) shared.add(detail.source.from)
      if (!together && shared.has(detail.source.from)) continue
      const said = linesJoined(span)
      if (together) expect(said.replace(/(?<=）)\s+/u, ''), detail.id).toBe(detail.text + first.text)
      else expect(detail.text, detail.id).toBe(said)
    }
    expect([...shared]).toEqual([327, 331, 337])
  })

  it('for every title and department', () => {
    for (const { number, title, source, departments } of plan.projects) {
      const onTitleLine = departments.filter((department) => department.source.from === source.from)
      const rest = onTitleLine.map((department) => ` ${department.text}`).join('')
      expect(`${number}.${title}${rest}`).toBe(linesJoined(source))
      for (const { id, text, source: own } of departments.filter((department) => !onTitleLine.includes(department)))
        expect([text, `${text}、`], id).toContain(linesJoined(own))
    }
    for (const { code, title, source } of plan.policies) {
      const printed = code
        .replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        .replace('-', '－')
      expect(linesJoined(source)).toBe(`施策${printed}　${title}`)
    }
  })

  it('for every label of the schedule, where two do not share a line', () => {
    const corrected = corrections.flatMap(({ labels }) => labels)
    for (const { id, label, source } of plan.policies.flatMap((policy) => policy.phases)) {
      if (corrected.includes(label) && source.from === source.to) expect(linesJoined(source), id).toContain(label)
      else expect(label, id).toBe(linesJoined(source))
    }
  })
})
