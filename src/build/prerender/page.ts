import { inBothNotations } from '../../plan/both-notations.ts'
import { escapeHtml } from '../escape-html.ts'
import { createHash } from 'node:crypto'
import { PREVIEW_SIZE } from '../previews/picture-frame.ts'
import type { LinkPreview } from '../previews/preview-files.ts'
import { type DataBlock, dataBlockText } from '../structured-data.ts'
import { securityPolicy } from './security-policy.ts'

/**
 * How a page carries its style sheet and the script that runs before the first paint. `published`: inside, so that the
 * first visit paints with a single file. `stored`: linked, because offline every file is stored and sixty copies of the
 * same rules are not worth a phone's space.
 */
export type Carriage = { kind: 'published'; styles: string; before: string } | { kind: 'stored'; beforeAddress: string }

export interface PageParts {
  /** index.html as the build left it, its style sheet still linked. */
  template: string
  /** The app's HTML; empty for the page that answers unknown addresses offline. */
  html: string
  /** Whose page it is: the app takes it over only there. null for the one that answers unknown addresses offline. */
  address: string | null
  title: string
  description: string
  carriage: Carriage
  /** The page's public address, where the build knows it. */
  canonical: string | null
  /** The public address of the feed of what the page shows, where the build knows it. */
  feed?: string | null
  /** The same page in other languages and in its own, where the build knows its public address. */
  alternates?: readonly Alternate[]
  /**
   * The picture that other sites show beside a link to the page, and whose page it is; only where its address is known.
   * `locale`: null for another language than Japanese, of which no territory is known.
   */
  preview?: (LinkPreview & { site: string; locale?: null }) | null
  /** What the page says of itself to search engines: blocks of JSON-LD. */
  structuredData?: readonly DataBlock[]
}

/** A page by its language. */
export interface Alternate {
  language: string
  href: string
}

/** Where index.html takes the parts of a page. */
const root = '<div id="app-root"'
const marks = ['<!--policy-->', '<!--head-->', root, '<!--app-->']
const STYLE_SHEET_LINK = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/

const ENTRY_SCRIPT = /<script type="module"[^>]* src="([^"]+)"/

/** The address of the entry script as the template loads it. Throws where the template loads none. */
export function entryScriptOf(template: string): string {
  const source = ENTRY_SCRIPT.exec(template)?.[1]
  if (source === undefined) throw new Error('index.html loads no script')
  return source
}

/**
 * The template with the hash of the entry script beside its address, for the script that sees to it that the whole of it
 * comes. Not as `integrity`: where a host changes scripts on their way, what it sends may still run.
 */
export function withEntryHash(template: string, entryScript: Buffer): string {
  const hash = createHash('sha256').update(entryScript).digest('base64')
  return template.replace(ENTRY_SCRIPT, (tag) => `${tag} data-hash="sha256-${hash}"`)
}

/** The address of the whole style sheet as the template links it. Throws where the template links none. */
export function styleSheetOf(template: string): string {
  const href = STYLE_SHEET_LINK.exec(template)?.[1]
  if (href === undefined) throw new Error('index.html links no style sheet')
  return href
}

/** What a site reads to show a link with its picture: Open Graph, and the one word that X asks for. */
function previewTags({ preview }: PageParts): string[] {
  if (!preview) return []
  const properties = [
    ['og:type', 'website'],
    ['og:site_name', preview.site],
    ...(preview.locale === null ? [] : [['og:locale', 'ja_JP'] as const]),
    ['og:image', preview.href],
    ['og:image:type', 'image/png'],
    ['og:image:width', `${PREVIEW_SIZE.width}`],
    ['og:image:height', `${PREVIEW_SIZE.height}`],
    ['og:image:alt', preview.alt],
  ] as const
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`),
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}

function describe(parts: PageParts): string[] {
  const { title, description: sentence, canonical, feed = null, alternates = [], structuredData = [] } = parts
  const description = inBothNotations(sentence)
  return [
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    ...(canonical === null
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(canonical)}">`,
          `<meta property="og:url" content="${escapeHtml(canonical)}">`,
        ]),
    ...(feed === null ? [] : [`<link rel="alternate" type="application/atom+xml" href="${escapeHtml(feed)}">`]),
    ...alternates.map(
      ({ language, href }) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(href)}">`,
    ),
    ...previewTags(parts),
    ...structuredData.map((block) => `<script type="application/ld+json">${dataBlockText(block)}</script>`),
  ]
}

/**
 * Puts a page together. In a published page the whole style sheet is linked with a media query that does not match:
 * browsers load it without delaying the first paint, and the app turns it on when it takes over.
 * Throws where the template lost a place for a part, or where the page carries a style attribute, which the policy
 * would block.
 */
export function composePage(parts: PageParts): string {
  const { template, address, html, title, carriage } = parts
  const lost = marks.find((mark) => !template.includes(mark))
  if (lost) throw new Error(`index.html has no ${lost}`)
  if (html.includes(' style="')) throw new Error(`${title}: a style attribute, which the policy blocks`)
  const published = carriage.kind === 'published'
  const policy = published ? securityPolicy([carriage.before], [carriage.styles]) : securityPolicy([], [])
  const head = published
    ? [...describe(parts), `<script>${carriage.before}</script>`, `<style>${carriage.styles}</style>`]
    : ['<meta name="robots" content="noindex">', `<script src="${carriage.beforeAddress}"></script>`]
  return template
    .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('<!--head-->', () => `<title>${escapeHtml(title)}</title>${head.join('')}`)
    .replace(STYLE_SHEET_LINK, (link, href: string) =>
      published ? `<link rel="stylesheet" href="${href}" media="not all" data-whole>` : link,
    )
    .replace(root, (tag) => (address === null ? tag : `${tag} data-page="${escapeHtml(address)}"`))
    .replace('<!--app-->', () => html)
}

/**
 * A page in another language: text and links with the preferences of the reader, but without the app, which is in Japanese.
 * `parts.template` may be that of any page. Throws as `composePage` does, and where the app cannot be taken out.
 */
export function composeLanguagePage(language: string, parts: PageParts): string {
  const cuts: [RegExp, string][] = [
    [/<html lang="ja"/, `<html lang="${language}"`],
    [/<script type="module"[^>]*><\/script>/, ''],
    [/<link rel="stylesheet"[^>]* data-whole>/, ''],
    [/ data-loading="[^"]*"/, ''],
  ]
  return cuts.reduce((page, [what, by]) => {
    if (!what.test(page)) throw new Error(`a page has no ${String(what)}`)
    return page.replace(what, by)
  }, composePage(parts))
}
