// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { feedFiles, feedOf } from '../../src/build/feeds.ts'
import { publicAddress } from '../../src/build/public-address.ts'
import { allAddresses, itemAddress } from '../../src/plan/addresses.ts'
import type { EditionItem, Editions } from '../../src/plan/editions.ts'
import { annotations, plan } from '../plan/committed-content.ts'

const addresses = allAddresses(plan, annotations)
const at = publicAddress('https://example.jp/ict/')
const date = annotations.edition.date
const edition = (day: string, changes: Editions['editions'][number]['changes']) => ({
  ...{ date: day, changed: `${day}の知らせ`, sha256: '', changes, moved: 0 },
})
/** Nothing is corrected yet. */
const first = { editions: [edition(date, [])] }
const parsed = (text: string | undefined) => new DOMParser().parseFromString(text ?? '', 'text/xml')
const texts = (text: string | undefined, name: string) =>
  [...parsed(text).querySelectorAll(name)].map((element) => element.textContent ?? '')

it('a build that does not know where it will be published has no feeds', () => {
  expect([...feedFiles({ plan, annotations }, first, publicAddress(undefined))]).toEqual([])
})

describe('the feeds', () => {
  const feeds = feedFiles({ plan, annotations }, first, at)
  const records = plan.projects.flatMap(({ achievements }) => achievements)

  it('are one of all records, one for each theme and one for each project', () => {
    expect(feeds.size).toBe(1 + annotations.themes.length + plan.projects.length)
    expect(texts(feeds.get('feeds/all.xml'), 'content')).toEqual(records.map(({ text }) => text))
    for (const { slug, projects } of annotations.themes)
      expect(texts(feeds.get(`feeds/themes/${slug}.xml`), 'content'), slug).toEqual(
        plan.projects
          .filter(({ number }) => projects.includes(number))
          .flatMap(({ achievements }) => achievements.map(({ text }) => text)),
      )
    for (const { number, achievements } of plan.projects)
      expect(texts(feeds.get(`feeds/projects/${number}.xml`), 'content'), String(number)).toEqual(
        achievements.map(({ text }) => text),
      )
  })

  it('name each record by its own address, and hold all that Atom asks for', () => {
    const ids = texts(feeds.get('feeds/all.xml'), 'entry > id')
    expect(ids).toEqual(records.map(({ id }) => at.of(itemAddress(id))))
    for (const [path, text] of feeds) {
      for (const name of ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name', 'feed > rights'])
        expect(texts(text, name), `${path} ${name}`).toHaveLength(1)
      expect(parsed(text).querySelector('link[rel="self"]')?.getAttribute('href')).toBe(
        `https://example.jp/ict/${path}`,
      )
      expect(texts(text, 'feed > author > name')).toEqual([annotations.city.appName])
      expect(new Set(texts(text, 'entry > author > name'))).toEqual(new Set([plan.municipality.name]))
      expect(texts(text, 'feed > rights')[0]).toContain(
        `非公式。出典：${plan.municipality.name}「${plan.title}」を加工`,
      )
      const entries = texts(text, 'entry').length
      expect(texts(text, 'entry > updated').filter((day) => day === `${date}T00:00:00Z`)).toHaveLength(entries)
    }
  })

  it('are named by the pages: each project and theme its own, other pages that of all records', () => {
    const named = addresses.map(feedOf)
    expect(named.filter((path) => !feeds.has(path))).toEqual([])
    expect(new Set(named).size).toBe(feeds.size)
    expect(feedOf('/projects/2/')).toBe('feeds/projects/2.xml')
    expect(feedOf('/projects/')).toBe('feeds/all.xml')
  })

  it('date what was corrected anew, and nothing else, and tell of it in an entry of its own', () => {
    const [one, other] = plan.projects
    const record = one?.achievements[0]
    if (!one || !other || !record) throw new Error('a plan of two projects')
    const item: EditionItem = { kind: 'detail', text: '', fiscalYears: [], source: { from: 1, to: 1 } }
    const removed = { change: 'removed', id: `${record.id}-1`, reason: 'x', before: item } as const
    const corrected = feedFiles(
      { plan, annotations },
      { editions: [edition('2099-01-02', [removed]), ...first.editions] },
      at,
    )
    const days = (path: string) => texts(corrected.get(path), 'updated').map((day) => day.slice(0, 10))
    for (const path of ['feeds/all.xml', `feeds/projects/${one.number}.xml`]) {
      expect(texts(corrected.get(path), 'entry > id')[0], path).toBe(
        'https://example.jp/ict/corrections/#edition-2099-01-02',
      )
      expect(texts(corrected.get(path), 'content')[0], path).toBe('2099-01-02の知らせ')
      // The feed, the correction and the record.
      expect(
        days(path).filter((day) => day === '2099-01-02'),
        path,
      ).toHaveLength(3)
    }
    expect(new Set(days(`feeds/projects/${other.number}.xml`))).toEqual(new Set([date]))
  })

  it('stay XML whatever stands in a record', () => {
    const changed = structuredClone(plan)
    const record = changed.projects[0]?.achievements[0]
    if (record) record.text = `<b> & "x" ]]> '`
    const feed = feedFiles({ plan: changed, annotations }, first, at).get('feeds/projects/1.xml')
    expect(feed).not.toContain(']]>')
    expect(texts(feed, 'content')[0]).toBe(`<b> & "x" ]]> '`)
  })
})
