import { createHash } from 'node:crypto'
import { languagePagesFile } from '../../offline/shared/chosen-files.ts'
import { packPages } from '../../offline/worker/pages-file.ts'
import { languageLinkPreviews } from '../previews/preview-files.ts'
import type { PublicAddress } from '../public-address.ts'
import { breadcrumbList } from '../structured-data.ts'
import { type Alternate, type Carriage, composeLanguagePage } from './page.ts'
import { stylesForAll } from './page-styles.ts'
import type { RenderedLanguagePage } from './prerender-entry.ts'

/**
 * The same page in every language, for links in the head of each. None where the build does not know where the pages will
 * be published. `japanese`: the address of the page in Japanese, which stands for readers of all other languages too.
 */
export function alternatesOf(
  japanese: string,
  pages: readonly Pick<RenderedLanguagePage, 'language' | 'address' | 'japanese'>[],
  publicAddress: PublicAddress,
): Alternate[] {
  const translated = pages.filter((page) => page.japanese === japanese)
  const all = [{ language: 'ja', address: japanese }, ...translated, { language: 'x-default', address: japanese }]
  return translated.length === 0
    ? []
    : all.flatMap(({ language, address }) => {
        const href = publicAddress.of(address)
        return href === null ? [] : [{ language, href }]
      })
}

/**
 * The pages of the languages as HTML by address, and for each language one file with all its pages, by path, for those who
 * have chosen it. A page carries its styles itself, also where it is stored.
 */
export async function languageFiles(
  pages: readonly RenderedLanguagePage[],
  template: string,
  styleSheet: string,
  before: string,
  publicAddress: PublicAddress,
): Promise<{ pages: Record<string, string>; stored: Record<string, string> }> {
  const built: Record<string, string> = {}
  const byLanguage: Record<string, Record<string, string>> = {}
  // The same rules for all of a language: sixty copies of nearly the same would compress worse.
  const styles = await stylesForAll(pages.map(({ html }) => html).join(''), styleSheet)
  const carriage: Carriage = { kind: 'published', styles, before }
  const previewOf = languageLinkPreviews(pages, publicAddress)
  for (const { language, address, japanese, html, words, trail } of pages) {
    const alternates = alternatesOf(japanese, pages, publicAddress)
    const canonical = publicAddress.of(address)
    const preview = previewOf(address)
    const page = composeLanguagePage(language, {
      template,
      address,
      html,
      ...words,
      carriage,
      canonical,
      alternates,
      preview,
      structuredData: canonical === null || trail.length < 2 ? [] : [breadcrumbList(trail, publicAddress)],
    })
    built[address] = page
    byLanguage[language] = { ...byLanguage[language], [address]: page }
  }
  const stored = Object.entries(byLanguage).map(([language, all]) => {
    const packed = packPages(all)
    return [languagePagesFile(language, createHash('sha256').update(packed).digest('hex').slice(0, 8)), packed] as const
  })
  return { pages: built, stored: Object.fromEntries(stored) }
}
