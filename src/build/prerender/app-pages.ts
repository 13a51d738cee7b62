import { unknownAddress } from '../../shell/take-over.ts'
import { feedOf } from '../feeds.ts'
import type { LinkPreview } from '../previews/preview-files.ts'
import { type DescribedSite, structuredDataOf } from '../structured-data.ts'
import { alternatesOf } from './language-files.ts'
import { type Carriage, composePage } from './page.ts'
import { stylesFor } from './page-styles.ts'
import type { PrerenderEntry, RenderedLanguagePage } from './prerender-entry.ts'

/** What the pages of the app are composed of. */
interface Ingredients {
  addresses: readonly string[]
  render: PrerenderEntry['render']
  template: string
  /** The whole style sheet, of which a published page carries its share. */
  styleSheet: string
  beforePaintScript: string
  /** How a stored page comes by its styles and scripts. */
  carriage: Carriage
  site: DescribedSite
  /** The pages in other languages. */
  translated: readonly RenderedLanguagePage[]
  previewOf: (address: string) => LinkPreview | null
}

/** Pages by address. */
type Pages = Record<string, string>

/**
 * Composes every page of the app twice: as it is published, and as a phone stores it. The page for unknown addresses has
 * none of its own, so it is published alone, without what names an address.
 */
export async function appPages(given: Ingredients): Promise<{ published: Pages; stored: Pages }> {
  const { template, styleSheet, beforePaintScript: before, site, translated } = given
  const { publicAddress } = site
  const published: Pages = {}
  const stored: Pages = {}
  for (const address of [...given.addresses, unknownAddress]) {
    const isKnown = address !== unknownAddress
    const { html, words, trail } = await given.render(address)
    const preview = isKnown ? given.previewOf(address) : null
    const parts = {
      template,
      address,
      html,
      ...words,
      canonical: isKnown ? publicAddress.of(address) : null,
      feed: isKnown ? publicAddress.of(feedOf(address)) : null,
      alternates: alternatesOf(address, translated, publicAddress),
      preview: preview && { ...preview, site: site.content.annotations.city.appName },
      structuredData: isKnown ? structuredDataOf(address, trail, site) : [],
    }
    const styles = await stylesFor(html, styleSheet)
    published[address] = composePage({ ...parts, carriage: { kind: 'published', styles, before } })
    if (isKnown) stored[address] = composePage({ ...parts, carriage: given.carriage })
  }
  return { published, stored }
}
