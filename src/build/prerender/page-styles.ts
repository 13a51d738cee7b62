import { PurgeCSS, type RawContent } from 'purgecss'

/** Attributes that scripts set after the page is built: rules that depend on them stay. */
const dynamicAttributes = [
  'open',
  'disabled',
  'aria-current',
  'data-app',
  'data-script',
  'data-theme',
  'data-text-size',
  'data-year-first',
  'data-furigana',
  'data-pending',
  'data-voiceless',
  'data-marked',
]

/** A style sheet with every rule, but without the custom properties that none of them reads: most design tokens. */
export async function withoutUnusedTokens(styleSheet: string): Promise<string> {
  return purge([], styleSheet, [/./])
}

/** The part of a style sheet that a page needs, including attributes that scripts may set, and the focus ring. */
export async function stylesFor(html: string, styleSheet: string): Promise<string> {
  const raw = `<html><body id="app-root">${html}</body></html>`
  return purge([{ raw, extension: 'html' }], styleSheet, [/^start-failed/, /:focus-visible/])
}

/** The part of a style sheet for a document that never loads the rest; the focus ring is included. */
export async function stylesForAll(html: string, styleSheet: string): Promise<string> {
  const raw = `<html><body>${markupOf(html)}<mark></mark></body></html>`
  return purge([{ raw, extension: 'html' }], styleSheet, [/:focus-visible/, /^file-search__/])
}

/** The tags without text, ids and links, which may look like a class. */
function markupOf(html: string): string {
  return html.replace(/>[^<]+/g, '>').replace(/ (?:id|href|for|aria-[a-z]+)=(?:"[^"]*"|[^\s>]+)/g, '')
}

async function purge(content: RawContent[], styleSheet: string, kept: RegExp[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content,
    css: [{ raw: styleSheet }],
    dynamicAttributes,
    variables: true,
    keyframes: true,
    safelist: { greedy: kept },
  })
  if (!result) throw new Error('the style sheet could not be read')
  return result.css
}
