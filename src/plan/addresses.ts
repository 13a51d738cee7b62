import type { FiscalYear } from './fiscal-year.ts'
import type { Plan } from './plan.ts'
import type { Annotations } from './annotations.ts'
import { planParts, type PlanParts } from './plan-parts.ts'

/** Addresses inside the app, without the base path. Each ends with a slash: it is a folder with an index.html. */
export const homeAddress = '/'
export const policiesAddress = '/policies/'
export const projectsAddress = '/projects/'
export const yearsAddress = '/years/'
export const numbersAddress = '/achievements/'
export const departmentsAddress = '/departments/'
export const themesAddress = '/themes/'
export const searchAddress = '/search/'
export const guideAddress = '/guide/'
export const placesAddress = '/places/'
export const glossaryAddress = '/glossary/'
export const menuAddress = '/menu/'
export const settingsAddress = '/settings/'
export const aboutAddress = '/about/'
export const accessibilityAddress = '/accessibility/'
export const openDataAddress = '/open-data/'
/** The page of corrections and of all editions. */
export const editionsAddress = '/corrections/'
export const eventAddress = '/event/'
export const signageAddress = '/signage/'
export const cardAddress = '/card/'
export const sheetsAddress = '/event/sheets/'

/** The name of the query parameter that says which item a card or a sheet shows. */
export const chosenKey = 'of'
export const savedAddress = '/saved/'

/** A policy's page, by its code: '1-1'. */
export function policyAddress(code: string): string {
  return `${policiesAddress}${code}/`
}

/** The address of an entry of a policy's schedule, by its id, where all of them stand. */
export function phaseAddress(code: string, id: string): string {
  return `${policyAddress(code)}#${id}`
}

/** A project's page, by its number as printed. */
export function projectAddress(number: number): string {
  return `${projectsAddress}${number}/`
}

/** A fiscal year's page, by the year it starts in. */
export function yearAddress(year: FiscalYear): string {
  return `${yearsAddress}${year}/`
}

/** The address of a policy's entries of one fiscal year. */
export function yearPolicyAddress(year: FiscalYear, code: string): string {
  return `${yearAddress(year)}#policy-${code}`
}

/** A theme's page, by its slug. */
export function themeAddress(slug: string): string {
  return `${themesAddress}${slug}/`
}

/** The list of a theme's records of one fiscal year. Equal to `recordsAddress`, without the code that reads filters. */
export function themeYearAddress(slug: string, year: FiscalYear): string {
  return `${projectsAddress}?theme=${slug}&year=${year}&view=records`
}

/** The address of a life event on the guide's page. */
export function guideTopicAddress(slug: string): string {
  return `${guideAddress}#${slug}`
}

/** The address of a term on the glossary's page. */
export function termAddress(id: string): string {
  return `${glossaryAddress}#${id}`
}

/** The id of the field for a town on the page of places. */
export const townAnchor = 'town'
/** The address of that field. */
export const townAddress = `${placesAddress}#${townAnchor}`

/** The id of a CSV file's section on the page of open data, by the file's name: 'achievement_years' -> 'achievement-years'. */
export function openDataAnchor(file: string): string {
  return file.replaceAll('_', '-')
}

/** The address of a CSV file's section on that page. */
export function dataFileAddress(file: string): string {
  return `${openDataAddress}#${openDataAnchor(file)}`
}

/** The search for some words. */
export function searchFor(words: string): string {
  return `${searchAddress}?q=${encodeURIComponent(words)}`
}

/** The id of a fiscal year's section on a project's page. */
export function yearAnchor(year: FiscalYear): string {
  return `year-${year}`
}

/** The address of a project's entries of one fiscal year. */
export function projectYearAddress(number: number, year: FiscalYear): string {
  return `${projectAddress(number)}#${yearAnchor(year)}`
}

/** The number of the project that an item belongs to, by the item's id. An id without one throws a RangeError. */
export function projectOfItem(id: string): number {
  const number = /^p(\d+)-/.exec(id)?.[1]
  if (number === undefined) throw new RangeError(`no project in the id ${id}`)
  return Number(number)
}

/** The address of an item by its id, e.g. 'p2-a9' -> '/projects/2/#p2-a9'. Ids begin with p and the project's number. */
export function itemAddress(id: string): string {
  return `${projectAddress(projectOfItem(id))}#${id}`
}

/** The card of an item, a series, or a project or theme by the id of its heading. */
export function cardAddressOf(id: string): string {
  return `${cardAddress}?${chosenKey}=${id}`
}

/** The printed sheet of a project or a theme. */
export function sheetAddressOf(id: string): string {
  return `${sheetsAddress}?${chosenKey}=${id}`
}

/** The pages that stand on such a part. The show is made of themes. */
const NEEDS: ReadonlyMap<string, keyof PlanParts> = new Map([
  [themesAddress, 'themes'],
  [signageAddress, 'themes'],
  [guideAddress, 'guide'],
  [placesAddress, 'places'],
  [glossaryAddress, 'glossary'],
])

/** Whether the plan has a fixed page, by the page's address. */
export function hasPage(parts: PlanParts, address: string): boolean {
  const part = NEEDS.get(address)
  return part === undefined || parts[part]
}

/** Every address that the build turns into a page. */
export function allAddresses(plan: Plan, annotations: Annotations): string[] {
  const parts = planParts(plan, annotations)
  const addresses = [
    homeAddress,
    policiesAddress,
    ...plan.policies.map((policy) => policyAddress(policy.code)),
    projectsAddress,
    ...plan.projects.map((project) => projectAddress(project.number)),
    yearsAddress,
    ...plan.fiscalYears.map(yearAddress),
    numbersAddress,
    departmentsAddress,
    themesAddress,
    ...annotations.themes.map((theme) => themeAddress(theme.slug)),
    searchAddress,
    guideAddress,
    placesAddress,
    glossaryAddress,
    menuAddress,
    settingsAddress,
    aboutAddress,
    accessibilityAddress,
    openDataAddress,
    editionsAddress,
    eventAddress,
    signageAddress,
    cardAddress,
    sheetsAddress,
    savedAddress,
  ]
  return addresses.filter((address) => hasPage(parts, address))
}
