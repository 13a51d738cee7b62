import { describe, expect, it } from 'vitest'
import { itemAddress } from '../../../src/plan/addresses.ts'
import { citableItems } from '../../../src/plan/items.ts'
import { addressOn, wholeLines, wordsOn } from '../../../src/record/citation/citation.ts'
import { lines, numbers, plan } from '../../plan/committed-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const bare = (text: string) => text.replace(/\s/gu, '')

describe('the words on some lines', () => {
  it('are those of every item that stands there whole, letter by letter', () => {
    for (const item of citableItems(plan)) expect(wordsOn(item.spans, plan, lines), item.id).toContain(item.text)
  })

  it('stand in just these lines of the source, whichever lines are cited', () => {
    for (const { points } of numbers.series)
      for (const { source } of points) {
        const cited = bare(lines.slice(source.from - 1, source.to).join(''))
        for (const words of wordsOn([source], plan, lines)) expect(cited).toContain(bare(words))
      }
  })

  it('are whole sentences for every number, with all their lines', () => {
    const whole = new Set(citableItems(plan).map(({ text }) => text))
    for (const { id, points } of numbers.series)
      for (const { source } of points) {
        const spans = wholeLines([source], plan)
        for (const words of wordsOn(spans, plan, lines)) expect(whole.has(words), `${id}: ${words}`).toBe(true)
        expect(spans.some(({ from, to }) => from <= source.from && source.to <= to)).toBe(true)
      }
  })

  itOfFirstPlan('are the lines themselves, without margins, where they are a part of an item', () => {
    const long = citableItems(plan).find(({ spans: [span] }) => span && span.to > span.from)
    const from = long?.spans[0]?.from ?? 0
    const words = wordsOn(
      [{ from, to: from }],
      plan,
      lines.map((line) => `　${line} `),
    )
    expect(words).toEqual([lines[from - 1]?.trim()])
  })
})

describe('an entry of the schedule', () => {
  const phases = plan.policies.flatMap(({ code, phases: own }) => own.map((phase) => ({ code, ...phase })))

  itOfFirstPlan('is cited by itself, with its own address, though others stand on its line', () => {
    const crowded = phases.filter(({ id, source }) =>
      phases.some((other) => other.id !== id && other.source.from === source.from),
    )
    expect(crowded.length).toBeGreaterThan(1)
    for (const { code, id, label, source } of phases) {
      expect(wordsOn([source], plan, lines, id), id).toEqual([label])
      expect(addressOn(source, plan, id)).toBe(`/policies/${code}/#${id}`)
    }
  })
})

it('a line of a block is cited in its own words, with its own address', () => {
  const source = { from: 9, to: 9 }
  const block = { id: 'p1-b1', name: 'KPI', lines: [{ id: 'p1-b1-1', text: '花の数', source }], source }
  const [first, ...others] = plan.projects
  if (!first) throw new Error('no project')
  const withBlock = { ...plan, projects: [{ ...first, blocks: [block] }, ...others] }
  expect(wordsOn([source], withBlock, lines)).toContain('花の数')
  expect(addressOn(source, withBlock, 'p1-b1-1')).toBe('/projects/1/#p1-b1-1')
})

describe('the address of some lines', () => {
  it('is that of the item that begins there', () => {
    for (const { id, spans } of citableItems(plan)) {
      const [own] = spans
      if (!own) throw new Error(`${id} has no lines`)
      const together = citableItems(plan).filter(({ spans: [span] }) => span?.from === own.from)
      expect(together.map((item) => itemAddress(item.id))).toContain(addressOn(own, plan))
    }
  })

  it('is that of the item around them where they are a part of it', () => {
    for (const { points } of numbers.series)
      for (const { of, source } of points)
        if (of !== null) expect(addressOn(source, plan).split('#')[0]).toBe(itemAddress(of).split('#')[0])
  })

  it('is that of the project or policy for its title', () => {
    for (const { number, source } of plan.projects) expect(addressOn(source, plan)).toBe(`/projects/${number}/`)
    for (const { code, source } of plan.policies) expect(addressOn(source, plan)).toBe(`/policies/${code}/`)
  })
})
