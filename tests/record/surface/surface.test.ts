// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { type Surface, surfaceKey } from '../../../src/record/surface/surface.ts'
import CityText from '../../../src/record/text/CityText.vue'
import SourceLines from '../../../src/record/source/SourceLines.vue'
import { itemsById } from '../../../src/plan/items.ts'
import { referencesIn } from '../../../src/plan/references.ts'
import { plan, projectNumbers } from '../../plan/committed-content.ts'
import { routerAt } from '../../ui/small-router.ts'
import { withContent } from '../content/with-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const router = await routerAt('/')
const naming = [...itemsById(plan).values()].filter(({ text }) => referencesIn(text, projectNumbers).length > 0)

function on(surface: Surface) {
  return { plugins: [router], provide: withContent({ [surfaceKey]: surface }) }
}

function linksOn(surface: Surface): (string | undefined)[] {
  return naming.flatMap(({ id, text }) => {
    const words = mount(CityText, { props: { of: id, text }, global: on(surface) })
    expect(words.element.textContent, `${id} on a ${surface}`).toBe(text)
    return words.findAll('a').map((link) => link.attributes('href'))
  })
}

const named = naming.flatMap(({ text }) => referencesIn(text, projectNumbers))

itOfFirstPlan(
  'where the city’s words name another project, a page leads to its address and the file to its place',
  () => {
    expect(named.length).toBeGreaterThan(0)
    expect(new Set(linksOn('page'))).toEqual(new Set(named.map((number) => `/projects/${number}/`)))
    expect(new Set(linksOn('file'))).toEqual(new Set(named.map((number) => `#p${number}`)))
  },
)

it.each(['card', 'sheet', 'slide'] as const)(
  'what is only looked at has no links in the city’s words: a %s',
  (surface) => {
    expect(linksOn(surface)).toEqual([])
  },
)

it('the lines open in place on a page, and are a link in the file, which holds them once', () => {
  const props = { span: { from: 17, to: 18 }, describedBy: 'sentence' }
  expect(mount(SourceLines, { props, global: on('page') }).findAll('.raw-lines__text')).toHaveLength(2)
  const inFile = mount(SourceLines, { props, global: on('file') })
  expect(inFile.findAll('.raw-lines__text')).toHaveLength(0)
  expect(inFile.get('a').attributes('href')).toBe('#L17')
})
