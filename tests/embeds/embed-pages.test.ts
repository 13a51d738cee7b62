import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { embedPages } from '../../src/embeds/embed-pages.ts'
import { embedRoute } from '../../src/embeds/embed-route.ts'
import { routes } from '../../src/routes.ts'
import { annotationsWithNumbers, numbers, plan } from '../plan/committed-content.ts'

const pages = embedPages(plan, annotationsWithNumbers)

it('every project, theme and series has a page for other sites, under an address of its own', () => {
  const { themes } = annotationsWithNumbers
  expect(pages.map(({ address }) => address)).toEqual([
    ...plan.projects.map(({ number }) => `/embed/projects/${number}/`),
    ...themes.map(({ slug }) => `/embed/themes/${slug}/`),
    ...numbers.series.map(({ id }) => `/embed/numbers/${id}/`),
  ])
  expect(pages.map(({ name }) => name)).toEqual([
    ...plan.projects.map(({ title }) => title),
    ...themes.map(({ title }) => title),
    ...numbers.series.map(({ message }) => message),
  ])
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length)
})

it('where the app answers such an address, it shows the page that the card is of', async () => {
  for (const { address, card } of pages) {
    const router = createRouter({ history: createMemoryHistory(), routes: [...routes, embedRoute] })
    const { redirectedFrom, path } = await router.push(address).then(() => router.currentRoute.value)
    expect(redirectedFrom?.path).toBe(address)
    expect(path).toBe(card.kind === 'series' ? '/achievements/' : card.address)
  }
})
