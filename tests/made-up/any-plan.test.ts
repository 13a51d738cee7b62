// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { createPlanApp } from '../../src/app.ts'
import { renderPortable } from '../../src/build/portable/portable-body.ts'
import * as addressesOf from '../../src/plan/addresses.ts'
import type { Content } from '../../src/plan/content.ts'
import type { LazyDataLoaders } from '../../src/plan/lazy-data.ts'
import { annotations as ofThisCity, plan as thisPlan } from '../plan/committed-content.ts'
import { isFirstPlan } from '../plan/first-plan.ts'
import { BARE_DATA, madeUpContent, withoutRecords } from './made-up-plan.ts'

/** A plan that has only what every plan has, of three to eight years, in one era and in two. */
const PLANS = [
  ['three years of one era', madeUpContent(2020, 3)],
  ['six years of two eras', madeUpContent(2016, 6)],
  ['eight years of two eras', madeUpContent(2015, 8)],
  // The last three are all of a policy.
  ['five years, with projects that have not begun', withoutRecords(madeUpContent(2020, 5), [2, 6, 7, 8])],
  ['three years, in which nothing has begun', withoutRecords(madeUpContent(2020, 3), [1, 2, 3, 4, 5, 6, 7, 8])],
] as const

const lazyData: LazyDataLoaders = {
  numbers: () => Promise.resolve(BARE_DATA.numbers),
  themeArticles: () => Promise.resolve(BARE_DATA.themeArticles),
  glossary: () => Promise.resolve(BARE_DATA.glossary),
  guide: () => Promise.resolve(BARE_DATA.guide),
  editions: () => Promise.resolve(BARE_DATA.editions),
  searchLexicon: () => Promise.resolve(BARE_DATA.searchLexicon),
}

/** A page as the build renders it, and whether the app knows its address. */
async function opened(content: Content, address: string) {
  const { app, router, words } = createPlanApp(content, lazyData, createMemoryHistory(), 'render')
  app.use(router)
  await router.push(address)
  await router.isReady()
  const unknown = router.currentRoute.value.name === 'not-found'
  const { body } = new DOMParser().parseFromString(await renderToString(app), 'text/html')
  // The committed plan's: the test run is built with its settings.
  for (const language of body.querySelectorAll('.site-footer__language')) language.remove()
  return { body, unknown, words: words() }
}

/** Everything that a plan may lack, by address. */
const LACKING = [
  addressesOf.themesAddress,
  addressesOf.guideAddress,
  addressesOf.placesAddress,
  addressesOf.glossaryAddress,
  addressesOf.signageAddress,
]
const codesOfThisPlan = thisPlan.policies.map(({ code }) => `(?<![\\d-])${code}(?![\\d-])`)
/** What only this city's plan can say. */
const FOREIGN = new RegExp(
  [
    ...[thisPlan.municipality.name, thisPlan.title, ofThisCity.city.appName, '平成2[2-6]'],
    // Another city's flower or section may be part of any word (きく, ばら, 内容), and its codes plain numbers.
    ...(isFirstPlan ? [ofThisCity.city.flower, ofThisCity.printed.overview, ...codesOfThisPlan] : []),
  ].join('|'),
)

/** The headings of sections below which nothing stands. */
function overNothing(body: Element): string[] {
  return [...body.querySelectorAll('section')]
    .filter((section) => {
      const rest = section.cloneNode(true) as Element
      for (const heading of rest.querySelectorAll('h2, h3')) heading.remove()
      return (rest.textContent ?? '').trim() === '' && rest.querySelector('input, a, button, svg') === null
    })
    .map((section) => section.textContent ?? '')
}

it.each(PLANS)(
  'a plan of %s: each page says what is true of it, and leads to pages that it has',
  async (_, content) => {
    const { plan, annotations } = content
    const addresses = addressesOf.allAddresses(plan, annotations)
    expect(addresses.filter((address) => LACKING.includes(address))).toEqual([])
    const titles = new Set<string>()
    for (const address of addresses) {
      const { body, unknown, words } = await opened(content, address)
      expect(unknown, address).toBe(false)
      titles.add(words.title)
      const said = `${words.title} ${words.description} ${body.textContent ?? ''}`
      expect(FOREIGN.exec(said)?.[0], address).toBeUndefined()
      expect(said, address).not.toMatch(/undefined|NaN|Infinity|\[object|と、に/)
      expect(body.innerHTML, address).not.toMatch(/NaN|Infinity/)
      expect(overNothing(body), address).toEqual([])
      // に書かれています, without the years.
      const spoken = [...body.querySelectorAll('.spoken')].map(({ textContent }) => (textContent ?? '').trim())
      expect(
        spoken.filter((text) => text.startsWith('に')),
        address,
      ).toEqual([])
      // The report on accessibility tells what was tested, on the first plan too.
      if (address !== addressesOf.accessibilityAddress)
        expect(said, address).not.toMatch(/テーマ|数字のカード|ふりがな|ひらがなでも|言葉、読みがな/)
      const links = [...body.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '')
      const followed = links
        .map((link) => link.replace(/[?#].*$/, ''))
        .filter((link) => !/^\/(?:data|licences|portable)/.test(link))
      expect(
        [...new Set(followed)].filter((link) => !addresses.includes(link)),
        address,
      ).toEqual([])
    }
    expect(titles.size).toBe(addresses.length)
  },
  300_000,
)

it('what a plan lacks is an unknown address', async () => {
  const [[, content]] = PLANS
  for (const address of LACKING) expect((await opened(content, address)).unknown, address).toBe(true)
})

it.each(PLANS)('the single file of a plan of %s has parts only for what there is', async (_, content) => {
  const html = await renderPortable({ ...content, ...BARE_DATA, version: '1.0.0', publicAddress: null })
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  // The licence of the program, whose authors named it after the first plan.
  body.querySelector('.about-entries [lang="en"]')?.remove()
  expect(FOREIGN.exec(body.textContent ?? '')?.[0]).toBeUndefined()
  expect(body.textContent).not.toMatch(/ふりがな|ひらがな|読みがな|ほかの言い方/)
  expect([...body.querySelectorAll('.portable-contents a span')].map(({ textContent }) => textContent)).toEqual([
    '読み方',
    '事業と年度の地図',
    '分野と事業',
    '年度ごとの記録',
    '担当の部署',
    '市の表の原文',
    'このファイルについて',
  ])
  expect(overNothing(body)).toEqual([])
  const ids = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id))
  const links = [...body.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
  expect(links.filter((id) => !ids.has(id))).toEqual([])
})
