import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { planFolder } from '../../data/importer/plan-folder.ts'
import { openDataFiles } from '../../src/build/open-data-files.ts'
import { publicAddress } from '../../src/build/public-address.ts'
import { publishedData } from '../../src/build/published-data.ts'
import { type DataBlock, dataBlockText, structuredDataOf } from '../../src/build/structured-data.ts'
import { allAddresses } from '../../src/plan/addresses.ts'
import { routes } from '../../src/routes.ts'
import { trailOf } from '../../src/shell/frame/trail.ts'
import { committedSource } from '../open-data/open-data-source.ts'
import { annotations, lines, plan } from '../plan/committed-content.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'
import { planFile } from '../browser/plan-file.ts'

const content = { plan, annotations, lines }
const at = publicAddress('https://example.jp/ict/')
const files = new Map(openDataFiles(committedSource))
beforeAll(async () => {
  for (const [path, text] of await publishedData(planFolder(process.cwd()), plan.source.file, '1.2.3'))
    files.set(path, text)
})

const router = createRouter({ history: createMemoryHistory(), routes })

/** What a page says of itself, as the build asks for it. */
function blocksOf(address: string, changed: Partial<typeof content> = {}, where = at): DataBlock[] {
  const route = router.resolve(address)
  const name = route.meta.words(content, route)?.title ?? ''
  const trail = [...trailOf(content, router, route), { address, name }]
  return structuredDataOf(address, trail, {
    content: { ...content, ...changed },
    files,
    publicAddress: where,
  }).map((block) => JSON.parse(dataBlockText(block)) as DataBlock)
}

/** The block of a type; throws where there is not one of it. */
function only(address: string, type: string, changed: Partial<typeof content> = {}): Record<string, never> {
  const found = blocksOf(address, changed).filter((block) => block['@type'] === type)
  expect(found).toHaveLength(1)
  return found[0] as Record<string, never>
}

/** The properties that schema.org gives these types, as far as they are used here. */
const THING = ['name', 'alternateName', 'description', 'url', 'identifier']
const WORK = [
  ...THING,
  ...['version', 'dateModified', 'inLanguage', 'isAccessibleForFree', 'creator', 'creditText', 'license'],
  ...['temporalCoverage', 'spatialCoverage', 'isBasedOn', 'hasPart', 'encodingFormat'],
]
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  WebSite: WORK,
  Dataset: [...WORK, 'distribution'],
  DataDownload: [...WORK, 'contentUrl', 'contentSize', 'sha256'],
  MediaObject: [...WORK, 'contentUrl', 'contentSize', 'sha256'],
  GovernmentOrganization: THING,
  Place: THING,
  BreadcrumbList: [...THING, 'itemListElement'],
  ListItem: [...THING, 'position', 'item'],
}

/** Properties that their type does not have, and values that are empty. */
function faultsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faultsOf)
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? ['an empty value'] : []
  const { '@type': type, ...properties } = value as Record<string, unknown>
  const known = typeof type === 'string' ? PROPERTIES[type] : []
  if (known === undefined) return [`no type ${String(type)}`]
  return Object.entries(properties).flatMap(([name, inner]) =>
    name.startsWith('@') || known.includes(name) ? faultsOf(inner) : [`${String(type)} has no ${name}`],
  )
}

const addresses = allAddresses(plan, annotations)

it('a build that does not know where it will be published describes nothing', () => {
  expect(addresses.flatMap((address) => blocksOf(address, {}, publicAddress(undefined)))).toEqual([])
})

it('every page uses the words of schema.org only, and leaves none empty', () => {
  const faults = addresses.flatMap((address) => blocksOf(address).flatMap(faultsOf))
  expect(faults).toEqual([])
  expect(
    addresses.flatMap((address) => blocksOf(address)).every((block) => block['@context'] === 'https://schema.org'),
  ).toBe(true)
})

describe('the trail of a page', () => {
  // Google: at least two, counted from 1, each with its name and address.
  it.each(addresses.filter((address) => address !== '/'))('%s has every step, with its address', (address) => {
    const { itemListElement: items } = only(address, 'BreadcrumbList') as Record<string, Record<string, string>[]>
    expect(items?.length).toBeGreaterThan(1)
    expect(items?.map(({ position }) => position)).toEqual(items?.map((_, index) => index + 1))
    for (const item of items ?? []) {
      expect(item['name']).toMatch(/\S/)
      expect(addresses.map(at.of)).toContain(item['item'])
    }
    expect(items?.at(-1)?.['item']).toBe(at.of(address))
  })

  itOfFirstPlan('leads to a project through its policy', () => {
    const { itemListElement } = only('/projects/4/', 'BreadcrumbList') as Record<string, Record<string, string>[]>
    expect(itemListElement?.map(({ item }) => item)).toEqual(
      ['', 'policies/', 'policies/1-1/', 'projects/4/'].map((path) => `https://example.jp/ict/${path}`),
    )
    expect(itemListElement?.at(-1)?.['name']).toBe(plan.projects.find(({ number }) => number === 4)?.title)
  })

  it('is not there on the home page', () => {
    expect(blocksOf('/').map((block) => block['@type'])).toEqual(['WebSite'])
  })
})

describe('the data set', () => {
  interface Download {
    contentUrl: string
    contentSize: string
    sha256: string
    encodingFormat: string
  }

  it('has what Google asks for', () => {
    const { name, description, url } = only('/open-data/', 'Dataset') as Record<string, string>
    expect(name).toBe(plan.title)
    // Between 50 and 5,000 characters.
    expect(description?.length).toBeGreaterThanOrEqual(50)
    expect(description).toContain('公式データではありません')
    expect(url).toBe('https://example.jp/ict/open-data/')
    expect(addresses.filter((address) => blocksOf(address).some((block) => block['@type'] === 'Dataset'))).toEqual([
      '/open-data/',
    ])
    expect(blocksOf('/')[0]?.['hasPart']).toEqual({ '@id': 'https://example.jp/ict/open-data/#dataset' })
  })

  it('has the version that datapackage.json has: the edition’s date', () => {
    const described = JSON.parse(files.get('data/datapackage.json') ?? '') as { version: string }
    expect(only('/open-data/', 'Dataset')['version']).toBe(described.version)
    expect(described.version).toBe(annotations.edition.date)
  })

  itOfFirstPlan('names every CSV and JSON file of the build but the schemas, with its size and its digest', () => {
    const { distribution } = only('/open-data/', 'Dataset') as Record<string, Download[]>
    const paths = (distribution ?? []).map(({ contentUrl }) => contentUrl.replace('https://example.jp/ict/', ''))
    const former = ['data/reading.json', 'data/stories.json', 'data/finding.json']
    // What the charts offer stands in the tables too; datapackage.json describes their files.
    const elsewhere = /\.schema\.json$|^data\/series\//
    const wanted = [...files.keys()].filter(
      (path) => /\.(?:csv|json)$/.test(path) && !elsewhere.test(path) && !former.includes(path),
    )
    expect(paths.toSorted()).toEqual(wanted.toSorted())
    for (const [index, path] of paths.entries()) {
      const bytes = Buffer.from(files.get(path) ?? '')
      expect(distribution?.[index]).toMatchObject({
        contentSize: `${bytes.length} B`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
      })
    }
  })

  itOfFirstPlan('is of the years of the plan, and based on the file with the plan’s digest', () => {
    const { temporalCoverage, isBasedOn } = only('/open-data/', 'Dataset')
    expect(temporalCoverage).toBe('2010-04-01/2015-03-31')
    const bytes = Buffer.from(planFile(`source/${plan.source.file}`))
    expect(isBasedOn).toMatchObject({
      name: plan.title,
      contentUrl: 'https://example.jp/ict/data/source.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  })

  itOfFirstPlan('says what is known of the city’s document, and nothing of what is not known', () => {
    const known = only('/open-data/', 'Dataset')
    expect(known['isBasedOn']).toMatchObject({ creator: { name: '相模原市', identifier: '141500' } })
    expect(Object.keys(known)).not.toContain('creator')
    expect(Object.keys(known)).not.toContain('license')
    const source = {
      ...plan.source,
      publisher: null,
      licence: 'https://example.jp/by/4.0/',
      url: 'https://example.jp/a',
    }
    const other = only('/open-data/', 'Dataset', { plan: { ...plan, source } })
    expect(other['isBasedOn']).not.toHaveProperty('creator')
    expect(other['license']).toBe('https://example.jp/by/4.0/')
    expect(other['isBasedOn']).toMatchObject({ url: 'https://example.jp/a' })
  })
})

it('no text in a block can end its script element', () => {
  const text = dataBlockText({ name: '</script><!-- <b>' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toMatchObject({ name: '</script><!-- <b>' })
})
