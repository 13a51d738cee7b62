import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { homeAddress } from '../../plan/addresses.ts'
import type { Content } from '../../plan/content.ts'
import type { Numbers } from '../../plan/series.ts'
import { attributionText } from '../../record/citation/attribution-messages.ts'
import type { PublicAddress } from '../public-address.ts'
import { drawPreview, loadPreviewFont, previewMeasure } from './draw-preview.ts'
import { type LanguagePreview } from './language-preview.ts'
import { previewText } from './messages.ts'
import { placeWords } from './place-words.ts'
import { bodyText, type PreviewWords, previewWords } from './preview-words.ts'
import { type TokenTheme, tokenColours } from './token-colours.ts'

/** The path of a page's picture in the build; that of the home page stands for all pages that have none of their own. */
function previewPath(address: string): string {
  return address === homeAddress ? 'previews/app.png' : `previews${address.replace(/\/$/, '')}.png`
}

/** What a picture shows, in words. */
function previewAlt({ kind, title, body }: PreviewWords): string {
  return [kind, title.join(''), bodyText(body)]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('。') ? part : `${part}。`))
    .join('')
}

/** A picture as a page names it: its full address, and what it shows. */
export interface LinkPreview {
  href: string
  alt: string
}

/**
 * Finds the picture of a page by the page's address: its own, or that of the app. The function gives null where the build
 * does not know where it will be published.
 */
export function linkPreviews(
  content: Pick<Content, 'plan' | 'annotations'>,
  numbers: Numbers,
  publicAddress: PublicAddress,
): (address: string) => LinkPreview | null {
  const all = new Map(previewWords(content, numbers).map((words) => [words.address, words]))
  return (address) => {
    const words = all.get(address) ?? all.get(homeAddress)
    const href = words === undefined ? null : publicAddress.of(previewPath(words.address))
    return words === undefined || href === null ? null : { href, alt: previewAlt(words) }
  }
}

/** The pages of the languages, as far as they have pictures of their own. */
type PicturedPages = readonly { language: string; address: string; picture: LanguagePreview | null }[]

/** Finds the picture of a page in a language by the page's address: its own, or that of the language's home page. */
export function languageLinkPreviews(
  pages: PicturedPages,
  publicAddress: PublicAddress,
): (address: string) => (LinkPreview & { site: string; locale: null }) | null {
  return (address) => {
    const page = pages.find((one) => one.address === address)
    const home = pages.find((one) => one.address === `/${page?.language ?? ''}/`)
    const picture = page?.picture ?? home?.picture
    const href = picture ? publicAddress.of(previewPath(picture.words.address)) : null
    return picture && href !== null ? { href, alt: picture.alt, site: picture.appName, locale: null } : null
  }
}

/** Draws the pictures of the languages: PNG files by path. `root`: the project's folder. */
export async function languagePreviewFiles(pages: PicturedPages, root: string): Promise<Map<string, Buffer>> {
  await loadPreviewFont()
  const measureAt = previewMeasure()
  const colours = await coloursOf(root, 'light')
  return new Map(
    pages.flatMap(({ picture }) => {
      if (picture === null) return []
      const { words, appName, unofficial, source } = picture
      const frame = { appName, unofficial, source, years: [], recorded: null, year: null }
      return [[previewPath(words.address), drawPreview(placeWords(words, measureAt), frame, colours)] as const]
    }),
  )
}

async function coloursOf(root: string, theme: TokenTheme) {
  const imported = createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css')
  const files = [join(root, 'src/ui/styles/tokens.css'), imported]
  const [tokens = '', design = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return tokenColours(tokens, design, theme)
}

/**
 * Draws the pictures that other sites show beside a link: PNG files by path. `root`: the project's folder. `theme`: light,
 * because most of those sites are, and because the dark one looks like a button to play a film.
 */
export async function previewFiles(
  content: Pick<Content, 'plan' | 'annotations'>,
  numbers: Numbers,
  root: string,
  theme: TokenTheme = 'light',
): Promise<Map<string, Buffer>> {
  await loadPreviewFont()
  const measureAt = previewMeasure()
  const colours = await coloursOf(root, theme)
  const { plan, annotations } = content
  const source = attributionText.source(plan.municipality.name, plan.title)
  return new Map(
    previewWords(content, numbers).map((words) => {
      const frame = {
        appName: annotations.city.appName,
        unofficial: previewText.unofficial,
        source: [source, ...(words.lines === '' ? [] : [previewText.lines(words.lines)])].join('　'),
        years: plan.fiscalYears,
        recorded: words.recorded,
        year: words.year,
      }
      return [previewPath(words.address), drawPreview(placeWords(words, measureAt), frame, colours)] as const
    }),
  )
}
