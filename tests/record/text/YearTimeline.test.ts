// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { expect, it } from 'vitest'
import YearTimeline from '../../../src/record/text/YearTimeline.vue'
import type { Project } from '../../../src/plan/plan.ts'
import { recordsByYear } from '../../../src/plan/records.ts'
import { plan } from '../../plan/committed-content.ts'
import { withContent } from '../content/with-content.ts'
import { routerAt } from '../../ui/small-router.ts'

const router = await routerAt('/projects/14/')

function mountTimeline(projects: readonly Project[], nameProjects = false) {
  const years = recordsByYear(projects, plan.fiscalYears)
  return mount(YearTimeline, {
    props: { years, nameProjects },
    global: { plugins: [router], provide: withContent() },
  })
}

/** The section of a year, by its heading, to which an address leads. */
function yearOf(timeline: VueWrapper, year: number) {
  const place = timeline.findAll('.year-timeline > li').find((part) => part.find(`h3#year-${year}`).exists())
  if (!place) throw new Error(`no heading of ${year}`)
  return place
}

function projectNumbered(number: number): Project {
  const project = plan.projects.find((candidate) => candidate.number === number)
  if (!project) throw new Error(`no project ${number}`)
  return project
}

it('each achievement of a project is told once, in all its words', () => {
  for (const project of plan.projects) {
    const items = mountTimeline([project]).findAll('[data-achievement]')
    expect(items.map((item) => item.attributes('id')).toSorted()).toEqual(
      project.achievements.map(({ id }) => id).toSorted(),
    )
    for (const { id, text } of project.achievements) {
      const words = items.find((item) => item.attributes('id') === id)?.find('.city-text').element.textContent
      expect(words, id).toBe(text)
    }
  }
})

it('no two places on a page of all projects have the same id', () => {
  const ids = mountTimeline(plan.projects, true)
    .findAll('[id]')
    .map((element) => element.attributes('id'))
  expect(new Set(ids).size).toBe(ids.length)
})

it('from every other year it records, an achievement is pointed to', () => {
  for (const project of plan.projects) {
    const timeline = mountTimeline([project])
    for (const { id, recordedYears, fiscalYears } of project.achievements) {
      for (const year of recordedYears) {
        const place = yearOf(timeline, year)
        const pointed = place
          .findAll('.year-timeline__cross-references a')
          .map((link) => link.attributes('href')?.split('#')[1])
        expect(pointed.includes(id), `${id} in ${year}`).toBe(year !== fiscalYears[0])
      }
    }
  }
})

it('a pointer says how the entry begins and which years it spans, or whose details name the year', () => {
  const pointersIn = (year: number) =>
    yearOf(mountTimeline([projectNumbered(14)]), year)
      .findAll('.year-timeline__cross-references a')
      .map((link) => link.text())
  expect(pointersIn(2012)).toEqual([
    '平成22年度にポータルサイト構築し…（平成22～24年度）',
    '平成25年度に愛称「さがポ」を…（「○」の行は平成25年度のところ）',
  ])
  expect(pointersIn(2014)).toEqual(['平成25年度に愛称「さがポ」を…（「○」の行は平成25年度のところ）'])
})

it('no two pointers of a year read alike and lead to different entries', () => {
  for (const projects of [...plan.projects.map((project) => [project]), plan.projects]) {
    const timeline = mountTimeline(projects, true)
    for (const year of plan.fiscalYears) {
      const pointers = yearOf(timeline, year).findAll('.year-timeline__cross-references li')
      expect(new Set(pointers.map((item) => item.text())).size).toBe(pointers.length)
    }
  }
})

it('the heading of each year takes the focus, so that keys go on from there', () => {
  const timeline = mountTimeline([projectNumbered(14)])
  for (const year of plan.fiscalYears)
    expect(yearOf(timeline, year).get('h3').attributes()).toMatchObject({ id: `year-${year}`, tabindex: '-1' })
})

it('a year without a record says 「この表に記載なし」, and only such a year', () => {
  for (const project of plan.projects) {
    const timeline = mountTimeline([project])
    for (const year of plan.fiscalYears) {
      const recorded = project.achievements.some(({ recordedYears }) => recordedYears.includes(year))
      const place = yearOf(timeline, year)
      expect(place.text().includes('この表に記載なし'), `${project.number} in ${year}`).toBe(!recorded)
      expect(place.get('.floret').classes('floret--open')).toBe(!recorded)
    }
  }
})

it('each year has its own tint, in order', () => {
  const tints = mountTimeline([projectNumbered(1)])
    .findAll('.floret')
    .map((floret) => floret.classes().find((name) => name.startsWith('year-')))
  expect(tints).toEqual(['year-1', 'year-2', 'year-3', 'year-4', 'year-5'])
})

it('where several projects stand together each achievement names its own', () => {
  const timeline = mountTimeline(plan.projects, true)
  for (const project of plan.projects) {
    for (const { id } of project.achievements) {
      const item = timeline.get(`[data-achievement="${id}"]`).element.parentElement
      expect(item?.querySelector('.year-timeline__project')?.textContent).toBe(`${project.number} ${project.title}`)
    }
  }
  expect(
    mountTimeline([projectNumbered(1)])
      .find('.year-timeline__project')
      .exists(),
  ).toBe(false)
})
