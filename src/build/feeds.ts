import { itemAddress, projectAddress, themeAddress, policiesAddress } from '../plan/addresses.ts'
import type { Content } from '../plan/content.ts'
import type { Project } from '../plan/plan.ts'
import { escapeHtml } from './escape-html.ts'
import type { PublicAddress } from './public-address.ts'

/** A text for XML, where `]]>` may not stand. */
const escapeXml = (text: string) => escapeHtml(text).replaceAll('>', '&gt;')

interface Feed {
  /** The file's path in the build. */
  path: string
  title: string
  /** The page that shows the same records. */
  page: string
  projects: readonly Project[]
}

/** The feed that goes with a page, by the path of its file: a project's, a theme's, or that of all records. */
export function feedOf(page: string): string {
  const [, room, name] = /^\/(projects|themes)\/([^/]+)\/$/.exec(page) ?? []
  return room !== undefined && name !== undefined ? `feeds/${room}/${name}.xml` : 'feeds/all.xml'
}

/**
 * Atom feeds (RFC 4287) by path: one of all records, one for each theme and each project. An entry is a record in the city's
 * words, under its own address. The city gives no day of a record, so an entry is as old as our edition. None where the
 * build does not know where it will be published.
 */
export function feedFiles(
  { plan, annotations }: Pick<Content, 'plan' | 'annotations'>,
  publicAddress: PublicAddress,
): Map<string, string> {
  const { city, edition, themes } = annotations
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
  const updated = `<updated>${edition.date}T00:00:00Z</updated>`
  return new Map(
    feeds.flatMap(({ path, title, page, projects }) => {
      const self = publicAddress.of(`/${path}`)
      if (self === null) return []
      const link = (address: string, more = '') => `<link${more} href="${escapeXml(publicAddress.of(address) ?? '')}"/>`
      const entries = projects.flatMap((project) =>
        project.achievements.map(({ id, text }) => {
          const address = escapeXml(publicAddress.of(itemAddress(id)) ?? '')
          return `<entry><id>${address}</id><title>${escapeXml(project.title)}</title>${updated}${link(itemAddress(id))}<content>${escapeXml(text)}</content></entry>\n`
        }),
      )
      const head = [
        `<id>${escapeXml(self)}</id><title>${escapeXml(title)}</title>${updated}`,
        `${link(`/${path}`, ' rel="self"')}${link(page)}<author><name>${escapeXml(city.appName)}</name></author>`,
      ]
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">\n${head.join('\n')}\n${entries.join('')}</feed>\n`
      return [[path, text] as const]
    }),
  )
}
