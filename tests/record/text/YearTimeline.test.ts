// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { expect, it } from 'vitest'
import YearTimeline from '../../../src/record/text/YearTimeline.vue'
import type { Project } from '../../../src/plan/plan.ts'
import { lowestLines } from '../../../src/plan/year-lines.ts'
import { recordsByYear } from '../../../src/plan/records.ts'
import { plan } from '../../plan/committed-content.ts'
import { withContent } from '../content/with-content.ts'
import { routerAt } from '../../ui/small-router.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

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

/** What a year shows of entries that are told in another year: their lines, and links to the entries. */
function toldElsewhere(timeline: VueWrapper, year: number) {
  const place = yearOf(timeline, year)
  const links = (selector: string) =>
    place.findAll(selector).map((link) => ({ to: link.attributes('href')?.split('#')[1], text: link.text() }))
  return { placed: links('.placed-lines a'), spanning: links('.year-timeline__spanning a') }
}

it('from every other year it records, an achievement is pointed to, or to its year where several span the same', () => {
  for (const project of plan.projects) {
    const timeline = mountTimeline([project])
    for (const year of plan.fiscalYears) {
      const recorded = project.achievements.filter(({ recordedYears }) => recordedYears.includes(year))
      const elsewhere = recorded.filter(({ fiscalYears }) => fiscalYears[0] !== year)
      const { placed, spanning } = toldElsewhere(timeline, year)
      const several = spanning.filter(({ to }) => to?.startsWith('year-'))
      const counted = several.reduce((sum, { text }) => sum + Number(/記録([0-9]+)件/u.exec(text)?.[1]), 0)
      expect(placed.length + spanning.length - several.length + counted, `${project.number} in ${year}`).toBe(
        elsewhere.length,
      )
      for (const { to } of [...placed, ...spanning].filter((link) => !several.includes(link)))
        expect(elsewhere.map(({ id }) => id)).toContain(to)
      for (const { to } of several)
        expect(elsewhere.filter(({ fiscalYears }) => `year-${fiscalYears[0]}` === to).length).toBeGreaterThan(1)
    }
  }
})

it('each year has the lines that are recorded for it, in the city’s words, and each line of a page stands once', () => {
  for (const project of plan.projects) {
    const timeline = mountTimeline([project])
    const lines = lowestLines(project.achievements.flatMap(({ details }) => details))
    for (const { id, text } of lines) {
      const shown = timeline.findAll(`[id="${id}"]`)
      expect(
        shown.map((line) => line.get('.city-text').element.textContent),
        id,
      ).toEqual([text])
    }
    for (const { id, fiscalYears } of lines.filter((line) => line.fiscalYears.length > 0))
      expect(
        yearOf(timeline, fiscalYears[0] ?? 0)
          .find(`[id="${id}"]`)
          .exists(),
        id,
      ).toBe(true)
  }
})

itOfFirstPlan('平成26年度 of the portal has its four lines, says whence they are, and opens the source at them', () => {
  const place = yearOf(mountTimeline([projectNumbered(14)]), 2014)
  expect(place.findAll('.placed-lines > .city-quote .city-text').map((line) => line.element.textContent)).toEqual([
    '○機能及びコンテンツ拡充',
    '（サイトへの掲載団体数）',
    'H26：77団体（新規7団体）',
    '（拡充機能）',
    'H26：ブログ機能の更新に着手した。',
    '（拡充コンテンツ）',
    'H26：中央区ブログの開設',
    '○その他',
    'H26：バナー広告の掲載（１法人）',
  ])
  expect(place.get('.placed-lines a').text()).toBe('平成25年度（2013年度）の記録の下に並ぶ行から')
  expect(place.get('.placed-lines summary').text()).toBe('原文 330・336・339・346行目')
})

itOfFirstPlan('an entry that spans years says so where it is told, and later years lead to it in one line', () => {
  const timeline = mountTimeline([projectNumbered(14)])
  expect(yearOf(timeline, 2010).get('.year-band').text()).toBe('平成22～24年度（2010～2012年度）にわたる記録')
  expect(toldElsewhere(timeline, 2012).spanning).toEqual([
    { to: 'p14-a1', text: '平成22～24年度（2010～2012年度）にわたる記録 ↑' },
  ])
  expect(toldElsewhere(timeline, 2014).spanning).toEqual([])
})

it('no two pointers of a year read alike and lead to different entries', () => {
  for (const projects of [...plan.projects.map((project) => [project]), plan.projects]) {
    const timeline = mountTimeline(projects, true)
    for (const year of plan.fiscalYears) {
      const pointers = yearOf(timeline, year).findAll('.year-timeline__spanning li')
      expect(new Set(pointers.map((item) => item.text())).size).toBe(pointers.length)
    }
  }
})

itOfFirstPlan('the heading of each year takes the focus, so that keys go on from there', () => {
  const timeline = mountTimeline([projectNumbered(14)])
  for (const year of plan.fiscalYears)
    expect(yearOf(timeline, year).get('h3').attributes()).toMatchObject({ id: `year-${year}`, tabindex: '-1' })
})

it('a year without a record says 「この表になし」, and only such a year', () => {
  for (const project of plan.projects) {
    const timeline = mountTimeline([project])
    for (const year of plan.fiscalYears) {
      const recorded = project.achievements.some(({ recordedYears }) => recordedYears.includes(year))
      const place = yearOf(timeline, year)
      expect(place.text().includes('この表になし'), `${project.number} in ${year}`).toBe(!recorded)
      expect(place.get('.floret').classes('floret--open')).toBe(!recorded)
    }
  }
})

it('each year has its own tint, in order', () => {
  const tints = mountTimeline([projectNumbered(1)])
    .findAll('.year-timeline__year .floret')
    .map((floret) => floret.classes().find((name) => name.startsWith('year-')))
  expect(tints).toEqual(plan.fiscalYears.map((_, index) => `year-${index + 1}`))
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
