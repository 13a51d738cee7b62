// @vitest-environment node
// @first-plan
import { expect, it } from 'vitest'
import { committedPlan } from '../browser/committed-plan.ts'
import { benchContent } from './bench-content.ts'
import { plainPages } from './plain-html.ts'

const pages = plainPages(benchContent())
const wordsOf = (html = '') => html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

it('every project of the plan has its page, with all its words, and a link from the list', () => {
  expect(pages.size).toBe(committedPlan.projects.length + 2)
  for (const { number, title, achievements } of committedPlan.projects) {
    const page = wordsOf(pages.get(`/projects/${number}/`))
    const texts = achievements.flatMap(({ text, details }) => [text, ...details.map((detail) => detail.text)])
    for (const text of [title, ...texts]) expect(page).toContain(text)
    expect(pages.get('/')).toContain(`href="/projects/${number}/"`)
  }
})

it('the plain pages have no script and ask for no other file', () => {
  for (const html of pages.values()) expect(html).not.toMatch(/<script|<link(?! rel="icon" href="data:)|src=/)
})

it('the chart has a bar for each of its values', () => {
  expect(pages.get('/chart/')?.match(/<rect/g)).toHaveLength(benchContent().chart.values.length)
})
