import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemAddress } from '../../src/plan/addresses.ts'
import { type Card, cardOf } from '../../src/cards/card.ts'
import { citableItems } from '../../src/plan/items.ts'
import {
  achievements,
  lines,
  plan,
  projectNumbers,
  annotationsWithNumbers as annotations,
} from '../plan/committed-content.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const ids = {
  project: plan.projects.map(({ number }) => `project-${number}`),
  achievement: achievements.map(({ id }) => id),
  series: annotations.series.map(({ id }) => id),
  theme: annotations.themes.map(({ slug }) => `theme-${slug}`),
}
const known = Object.values(ids).flat()
const every = Object.entries(ids).flatMap(([kind, list]) => list.map((id) => ({ kind, id })))

function card(id: string): Card {
  const found = cardOf(id, plan, annotations)
  if (!found) throw new Error(`no card ${id}`)
  return found
}

it.each(every)('$id has a card of its own kind', ({ kind, id }) => {
  expect(card(id)).toMatchObject({ kind, id })
})

it('no two things share an id', () => {
  expect(new Set(known).size).toBe(known.length)
})

it('what has no card is null, also what looks like one', () => {
  const others = [
    ...['', 'project-', 'project-0', 'project-02', 'theme-', 'theme-constructor', 'p2-a99', 'P2-a9'],
    `project-${Math.max(...projectNumbers) + 1}`,
    ...citableItems(plan)
      .map(({ id }) => id)
      .filter((id) => !known.includes(id)),
  ]
  for (const id of others) expect(cardOf(id, plan, annotations), id).toBeNull()
  fc.assert(
    fc.property(
      fc.string().filter((id) => !known.includes(id)),
      (id) => {
        expect(cardOf(id, plan, annotations)).toBeNull()
      },
    ),
  )
})

describe('a card leads to the thing itself', () => {
  itOfFirstPlan.each([
    ['project-2', '/projects/2/'],
    ['p2-a9', '/projects/2/#p2-a9'],
    ['p14-groups', '/projects/14/#series-p14-groups'],
    ['theme-disaster', '/themes/disaster/'],
  ])('%s: %s', (id, address) => {
    expect(card(id).address).toBe(address)
  })

  itOfFirstPlan('also where a number stands on another’s chart', () => {
    expect(card('p14-new-groups').address).toBe('/projects/14/#series-p14-groups')
  })

  it('an achievement’s is its own', () => {
    for (const id of ids.achievement) expect(card(id).address).toBe(itemAddress(id))
  })
})

it('a card shows the very objects of the plan, so that nothing of the city’s words can change', () => {
  for (const id of known) {
    const shown = card(id)
    if (shown.kind === 'theme') for (const project of shown.projects) expect(plan.projects).toContain(project)
    else expect(plan.projects).toContain(shown.project)
    if (shown.kind === 'achievement') expect(achievements).toContain(shown.achievement)
    if (shown.kind === 'series') expect(annotations.series).toContain(shown.series)
  }
})

it('a card names lines of the file, in order; only a theme without a figure has none', () => {
  for (const id of known) {
    const { spans, ...rest } = card(id)
    const isOurs = rest.kind === 'theme' && rest.theme.figure === null
    expect(spans.length === 0, id).toBe(isOurs)
    spans.forEach(({ from, to }, index) => {
      expect(from).toBeGreaterThan(spans[index - 1]?.to ?? 0)
      expect(to).toBeGreaterThanOrEqual(from)
      expect(to).toBeLessThanOrEqual(lines.length)
    })
  }
})

itOfFirstPlan('a card’s years are the plan’s, in order; a number without a year has none', () => {
  for (const id of known) {
    const { recorded } = card(id)
    expect(plan.fiscalYears.filter((year) => recorded.includes(year))).toEqual(recorded)
  }
  expect(card('p22-enquiries').recorded).toEqual([])
  expect(card('p19-associations').recorded).toEqual([2010, 2011, 2012])
})
