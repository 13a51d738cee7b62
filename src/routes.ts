import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import {
  aboutAddress,
  numbersAddress,
  openDataAddress,
  cardAddress,
  departmentsAddress,
  editionsAddress,
  eventAddress,
  glossaryAddress,
  guideAddress,
  hasPage,
  homeAddress,
  menuAddress,
  placesAddress,
  policiesAddress,
  projectsAddress,
  savedAddress,
  searchAddress,
  settingsAddress,
  signageAddress,
  sheetsAddress,
  themesAddress,
  yearsAddress,
} from './plan/addresses.ts'
import type { Content } from './plan/content.ts'
import { planParts } from './plan/plan-parts.ts'
import type { LazyDataName } from './plan/lazy-data.ts'
import { pages } from './shell/pages/messages.ts'
import { accessibilityPage } from './about/use-accessibility-page.ts'
import type { Section } from './shell/messages.ts'
import {
  type FixedPage,
  fixedPage,
  homePage,
  policyPage,
  projectPage,
  themePage,
  yearPage,
  type PageWords,
} from './shell/pages/page-words.ts'

/** A route as far as the words of its page depend on it. */
type WithParams = Pick<RouteLocationNormalized, 'params'>

declare module 'vue-router' {
  interface RouteMeta {
    section: Section | null
    /** Whether the page does something by itself, before the reader touches it, or takes words that a key may not lose. */
    live?: true
    /** The data files that the page needs beside the plan. */
    lazyData?: readonly LazyDataName[]
    /** The page's title and description; null where the plan has no such page. */
    words: (content: Content, route: WithParams) => PageWords | null
  }
}

/** A page that has no parameters. A plan without what stands at the address has no such page. */
const fixed =
  (page: FixedPage, address = homeAddress) =>
  (content: Content): PageWords | null =>
    hasPage(planParts(content.plan, content.annotations), address) ? fixedPage(content, page) : null

/** A route parameter as one string; a path pattern without repetition never gives a list. */
export function parameter(route: WithParams, name: string): string {
  const value = route.params[name]
  return typeof value === 'string' ? value : ''
}

export const routes: RouteRecordRaw[] = [
  {
    path: homeAddress,
    component: () => import('./browse/home/HomeView.vue'),
    meta: { live: true, section: 'home', words: homePage },
  },
  {
    path: policiesAddress,
    component: () => import('./browse/policies/PoliciesView.vue'),
    meta: { section: 'plan', words: fixed(pages.policies) },
  },
  {
    path: `${policiesAddress}:code/`,
    component: () => import('./browse/policies/PolicyView.vue'),
    props: (route) => ({ code: parameter(route, 'code') }),
    meta: { section: 'plan', words: (content, route) => policyPage(content, parameter(route, 'code')) },
  },
  {
    path: projectsAddress,
    component: () => import('./browse/projects/ProjectsView.vue'),
    meta: { section: 'plan', words: fixed(pages.projects) },
  },
  {
    path: `${projectsAddress}:number([1-9]\\d*)/`,
    component: () => import('./browse/projects/ProjectView.vue'),
    props: (route) => ({ number: Number(parameter(route, 'number')) }),
    meta: { section: 'plan', words: (content, route) => projectPage(content, Number(parameter(route, 'number'))) },
  },
  {
    path: yearsAddress,
    component: () => import('./browse/years/YearsView.vue'),
    meta: { section: 'numbers', words: fixed(pages.years) },
  },
  {
    path: `${yearsAddress}:year(\\d{4})/`,
    component: () => import('./browse/years/YearView.vue'),
    props: (route) => ({ year: Number(parameter(route, 'year')) }),
    meta: { section: 'numbers', words: (content, route) => yearPage(content, Number(parameter(route, 'year'))) },
  },
  {
    path: numbersAddress,
    component: () => import('./numbers/NumbersView.vue'),
    meta: { section: 'numbers', words: fixed(pages.numbers) },
  },
  {
    path: departmentsAddress,
    component: () => import('./browse/departments/DepartmentsView.vue'),
    meta: { section: 'plan', words: fixed(pages.departments) },
  },
  {
    path: themesAddress,
    component: () => import('./themes/ThemesView.vue'),
    meta: { section: 'home', words: fixed(pages.themes, themesAddress) },
  },
  {
    path: `${themesAddress}:slug/`,
    component: () => import('./themes/ThemeView.vue'),
    props: (route) => ({ slug: parameter(route, 'slug') }),
    meta: { section: 'home', words: (content, route) => themePage(content, parameter(route, 'slug')) },
  },
  {
    path: searchAddress,
    component: () => import('./search/SearchView.vue'),
    meta: { live: true, section: 'find', words: fixed(pages.search) },
  },
  {
    path: guideAddress,
    component: () => import('./guide/GuideView.vue'),
    meta: { section: 'find', lazyData: ['guide'], words: fixed(pages.guide, guideAddress) },
  },
  {
    path: placesAddress,
    component: () => import('./browse/places/PlacesView.vue'),
    meta: { live: true, section: 'find', lazyData: ['guide'], words: fixed(pages.places, placesAddress) },
  },
  {
    path: glossaryAddress,
    component: () => import('./glossary/GlossaryView.vue'),
    meta: { live: true, section: 'find', lazyData: ['glossary'], words: fixed(pages.glossary, glossaryAddress) },
  },
  {
    path: menuAddress,
    component: () => import('./shell/menu/MenuView.vue'),
    meta: { section: 'menu', words: fixed(pages.menu) },
  },
  {
    path: settingsAddress,
    component: () => import('./shell/settings/SettingsView.vue'),
    meta: { live: true, section: 'menu', words: fixed(pages.settings) },
  },
  {
    path: aboutAddress,
    component: () => import('./about/AboutView.vue'),
    meta: { section: 'menu', words: fixed(pages.about) },
  },
  {
    ...accessibilityPage,
    meta: { section: 'menu', words: fixed(pages.accessibility) },
  },
  {
    path: openDataAddress,
    component: () => import('./open-data/OpenDataView.vue'),
    meta: { live: true, section: 'menu', words: fixed(pages.openData) },
  },
  {
    path: editionsAddress,
    component: () => import('./editions/EditionsView.vue'),
    meta: { section: 'menu', lazyData: ['editions'], words: fixed(pages.editions) },
  },
  {
    path: eventAddress,
    component: () => import('./event/EventView.vue'),
    meta: { live: true, section: 'menu', words: fixed(pages.event) },
  },
  {
    path: signageAddress,
    component: () => import('./signage/SignageView.vue'),
    meta: { live: true, section: 'menu', words: fixed(pages.signage, signageAddress) },
  },
  {
    path: cardAddress,
    component: () => import('./cards/CardView.vue'),
    meta: { live: true, section: 'menu', lazyData: ['numbers'], words: fixed(pages.card) },
  },
  {
    path: sheetsAddress,
    component: () => import('./sheets/SheetsView.vue'),
    meta: { live: true, section: 'menu', words: fixed(pages.sheets) },
  },
  {
    path: savedAddress,
    component: () => import('./saved/SavedView.vue'),
    meta: { live: true, section: 'menu', words: fixed(pages.saved) },
  },
  {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('./shell/not-found/NotFoundView.vue'),
    meta: { live: true, section: null, words: fixed(pages.notFound) },
  },
]
