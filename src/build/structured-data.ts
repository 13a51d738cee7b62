import { createHash } from 'node:crypto'
import { homeAddress, openDataAddress } from '../plan/addresses.ts'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Content } from '../plan/content.ts'
import { attributionText } from '../record/citation/attribution-messages.ts'
import { dataFilesOf } from '../open-data/data-file-messages.ts'
import { packageText } from '../open-data/package-messages.ts'
import { planParts } from '../plan/plan-parts.ts'
import { type TableName, tableWords, tableWordsFor } from '../open-data/table-messages.ts'
import type { TrailPage } from '../shell/pages/page-above.ts'
import type { PublicAddress } from './public-address.ts'

/** A thing as schema.org describes it. What is not known is not there. */
export type DataBlock = Readonly<Record<string, unknown>>

const CONTEXT = 'https://schema.org'
const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json', txt: 'text/plain' }

/** A block as the content of a script element, which no text in it can end. */
export function dataBlockText(block: DataBlock): string {
  return JSON.stringify({ '@context': CONTEXT, ...block }).replaceAll('<', '\\u003c')
}

/** What the structured data of the site is made from. */
export interface DescribedSite {
  content: Pick<Content, 'plan' | 'annotations'>
  /** The published data files by path. */
  files: ReadonlyMap<string, string>
  /** Where the build will be published; where that is not known, nothing is described. */
  publicAddress: PublicAddress
}

/** The trail of a page: the pages above it and itself, from the home page down. The last one is the page that is read. */
export function breadcrumbList(trail: readonly TrailPage[], { of }: PublicAddress): DataBlock {
  const item = ({ address, name }: TrailPage, index: number) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: of(address),
  })
  return { '@type': 'BreadcrumbList', itemListElement: trail.map(item) }
}

/** From the first day of the first fiscal year to the last day of the last one, as ISO 8601. */
function period(years: readonly FiscalYear[]): string {
  return `${Math.min(...years)}-04-01/${Math.max(...years) + 1}-03-31`
}

function download(path: string, name: string, { files, publicAddress }: DescribedSite): DataBlock {
  const text = files.get(path)
  if (text === undefined) throw new Error(`the file ${path} is described, but not published`)
  const bytes = Buffer.from(text)
  return {
    name,
    contentUrl: publicAddress.of(path),
    encodingFormat: TYPES[path.split('.').at(-1) ?? ''],
    contentSize: `${bytes.length} B`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** The name of the data set's description, where the home page refers to it. */
const dataSetId = ({ of }: PublicAddress) => `${of(openDataAddress) ?? ''}#dataset`

/**
 * The published data as schema.org's `Dataset`. It is based on the city's document: the city made that, and not this. Who
 * is not known to have made it, its licence and its address are left out where data/source/about.json has null. Throws
 * where a file is missing.
 */
function dataSet(site: DescribedSite): DataBlock {
  const { plan, annotations } = site.content
  const { source, municipality } = plan
  const { edition, city } = annotations
  const citation = attributionText.source(municipality.name, plan.title)
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: source.publisher,
    url: city.site.url,
    identifier: municipality.code,
  }
  const creator = source.publisher === null ? {} : { creator: publisher }
  const names = Object.keys(tableWords) as TableName[]
  const tables = names.map((name) => ({
    path: `data/${name}.csv`,
    label: tableWordsFor(name, annotations.printed)[0],
  }))
  const described = [...tables, ...dataFilesOf(planParts(plan, annotations), annotations.languages)].filter(
    ({ path }) => /(?<!\.schema)\.json$|\.csv$/.test(path) && site.files.has(path),
  )
  return {
    '@type': 'Dataset',
    '@id': dataSetId(site.publicAddress),
    name: plan.title,
    description: packageText.description(citation),
    url: site.publicAddress.of(openDataAddress),
    identifier: plan.id,
    version: edition.date,
    dateModified: edition.date,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    creditText: citation,
    ...(source.licence === null ? {} : { license: source.licence }),
    temporalCoverage: period(plan.fiscalYears),
    spatialCoverage: { '@type': 'Place', name: municipality.name },
    isBasedOn: {
      '@type': 'MediaObject',
      ...download('data/source.txt', plan.title, site),
      sha256: source.sha256,
      ...creator,
      ...(source.url === null ? {} : { url: source.url }),
    },
    distribution: described.map(({ path, label }) => ({ '@type': 'DataDownload', ...download(path, label, site) })),
  }
}

/** The app, for the name that search engines show beside its pages. */
function webSite({ content, publicAddress }: DescribedSite): DataBlock {
  const { appName, appShortName, appDescription } = content.annotations.city
  return {
    '@type': 'WebSite',
    name: appName,
    alternateName: appShortName,
    description: appDescription,
    url: publicAddress.of(homeAddress),
    inLanguage: 'ja',
    hasPart: { '@id': dataSetId(publicAddress) },
  }
}

/**
 * What a page says of itself to search engines, in schema.org's words: its trail, the data set on the page of open data,
 * the site on the home page. Nothing where the build does not know where it will be published.
 */
export function structuredDataOf(address: string, trail: readonly TrailPage[], site: DescribedSite): DataBlock[] {
  if (site.publicAddress.of(address) === null) return []
  return [
    ...(address === homeAddress ? [webSite(site)] : []),
    ...(address === openDataAddress ? [dataSet(site)] : []),
    ...(trail.length > 1 ? [breadcrumbList(trail, site.publicAddress)] : []),
  ]
}
