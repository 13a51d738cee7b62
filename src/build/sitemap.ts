import {
  cardAddress,
  eventAddress,
  menuAddress,
  savedAddress,
  searchAddress,
  settingsAddress,
  signageAddress,
} from '../plan/addresses.ts'
import { escapeHtml } from './escape-html.ts'
import type { PublicAddress } from './public-address.ts'

/** Pages that are tools, or empty until a reader fills them: nothing to be found in them. */
const TOOLS = [cardAddress, eventAddress, menuAddress, savedAddress, searchAddress, settingsAddress, signageAddress]

/**
 * sitemap.xml and robots.txt by path, by the rules of sitemaps.org and RFC 9309; none where the build does not know where
 * it will be published. Below a base path there is no robots.txt: only the one at the top of a host is read. `changed`: the
 * day of the edition, as ISO 8601.
 */
export function sitemapFiles(
  addresses: readonly string[],
  publicAddress: PublicAddress,
  changed: string,
): Map<string, string> {
  const pages = addresses.filter((address) => !TOOLS.includes(address)).flatMap((page) => publicAddress.of(page) ?? [])
  const sitemap = publicAddress.of('/sitemap.xml')
  if (sitemap === null) return new Map()
  const urls = pages.map((page) => `<url><loc>${escapeHtml(page)}</loc><lastmod>${changed}</lastmod></url>\n`)
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  const robots = ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`] as const
  return new Map([['sitemap.xml', text], ...(publicAddress.base === '/' ? [robots] : [])])
}
