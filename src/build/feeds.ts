import { editionsAddress, itemAddress, projectAddress, themeAddress, policiesAddress } from '../plan/addresses.ts'
import type { Content } from '../plan/content.ts'
import { dayName } from '../plan/day.ts'
import { editionAnchor } from '../plan/edition-addresses.ts'
import type { EditionChange, Editions } from '../plan/editions.ts'
import { changeAddress } from '../editions/change-address.ts'
import { editionsText } from '../editions/messages.ts'
import { attributionText } from '../record/citation/attribution-messages.ts'
import { feedText } from './feed-messages.ts'
import type { Project } from '../plan/plan.ts'
import { escapeHtml } from './escape-html.ts'
import type { PublicAddress } from './public-address.ts'

/** A text for XML, where `]]>` may not stand. */
const escapeXml = (text: string) => escapeHtml(text).replaceAll('>', '&gt;')

const authorOf = (name: string) => `<author><name>${escapeXml(name)}</name></author>`

interface Feed {
  /** The file's path in the build. */
  path: string
  title: string
  /** The page that shows the same records. */
  page: string
  projects: readonly Project[]
}

/** The page of what was corrected. */
const pageOf = (change: EditionChange) =>
  changeAddress(change.id, change.change === 'removed' ? change.before : change.after).split('#')[0]

/** The day on which a record, or a line under it, was last corrected, or the first edition's. `editions`: newest first. */
function lastDay(id: string, editions: Editions['editions']): string {
  const last = editions.find(({ changes }) => changes.some((one) => one.id === id || one.id.startsWith(`${id}-`)))
  return (last ?? editions.at(-1))?.date ?? ''
}

/** The feed that goes with a page, by the path of its file: a project's, a theme's, or that of all records. */
export function feedOf(page: string): string {
  const [, room, name] = /^\/(projects|themes)\/([^/]+)\/$/.exec(page) ?? []
  return room !== undefined && name !== undefined ? `feeds/${room}/${name}.xml` : 'feeds/all.xml'
}

/**
 * Atom feeds (RFC 4287) by path: one of all records, one for each theme and each project. An entry is a record in the city's
 * words, under its own address; the feed itself is ours, and says so. The city gives no day of a record, so an entry is
 * as old as our last correction of it, and each edition that corrected something has an entry of its own. None where the
 * build does not know where it will be published.
 */
export function feedFiles(
  { plan, annotations }: Pick<Content, 'plan' | 'annotations'>,
  { editions }: Pick<Editions, 'editions'>,
  publicAddress: PublicAddress,
): Map<string, string> {
  const { city, themes } = annotations
  const feeds: Feed[] = [
    { path: 'feeds/all.xml', title: city.appName, page: policiesAddress, projects: plan.projects },
    ...themes.map(({ slug, title, projects }) => ({
      path: `feeds/themes/${slug}.xml`,
      title: `${title}｜${city.appName}`,
      page: themeAddress(slug),
      projects: plan.projects.filter(({ number }) => projects.includes(number)),
    })),
    ...plan.projects.map((project) => ({
      path: `feeds/projects/${project.number}.xml`,
      title: `${project.title}｜${city.appName}`,
      page: projectAddress(project.number),
      projects: [project],
    })),
  ]
  const updated = (day: string) => `<updated>${day}T00:00:00Z</updated>`
  return new Map(
    feeds.flatMap(({ path, title, page, projects }) => {
      const self = publicAddress.of(`/${path}`)
      if (self === null) return []
      const link = (address: string, more = '') => `<link${more} href="${escapeXml(publicAddress.of(address) ?? '')}"/>`
      const entry = (address: string, name: string, day: string, content: string, author = '') =>
        `<entry><id>${escapeXml(publicAddress.of(address) ?? '')}</id><title>${escapeXml(name)}</title>${updated(day)}${author}${link(address)}<content>${escapeXml(content)}</content></entry>\n`
      const pages = new Set(projects.map(({ number }) => projectAddress(number)))
      const corrected = editions.filter(({ changes }) =>
        changes.some((change) => projects === plan.projects || pages.has(pageOf(change) ?? '')),
      )
      const entries = [
        ...corrected.map(({ date, changed }) =>
          entry(`${editionsAddress}#${editionAnchor(date)}`, editionsText.corrected(dayName(date)), date, changed),
        ),
        ...projects.flatMap((project) =>
          project.achievements.map(({ id, text }) =>
            entry(itemAddress(id), project.title, lastDay(id, editions), text, authorOf(plan.municipality.name)),
          ),
        ),
      ]
      const newest = corrected[0]?.date ?? editions.at(-1)?.date ?? ''
      const head = [
        `<id>${escapeXml(self)}</id><title>${escapeXml(title)}</title>${updated(newest)}`,
        `${link(`/${path}`, ' rel="self"')}${link(page)}${authorOf(city.appName)}<rights>${escapeXml(feedText.rights(attributionText.source(plan.municipality.name, plan.title)))}</rights>`,
      ]
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">\n${head.join('\n')}\n${entries.join('')}</feed>\n`
      return [[path, text] as const]
    }),
  )
}
