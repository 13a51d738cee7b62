import { Window } from 'happy-dom'
import { builtAddresses, builtHtml, languageAddresses } from '../browser/built-pages.ts'

const parser = new Window()
let pages: Promise<ParsedPage[]> | undefined
let inLanguages: Promise<ParsedPage[]> | undefined

/** A page of the build, parsed as before any script has run. */
export interface ParsedPage {
  /** '/', '/projects/1/', … */
  address: string
  document: Document
}

/** Every page of the app, in the order of the addresses, without the page for unknown addresses. */
export function parsedPages(): Promise<ParsedPage[]> {
  pages ??= builtAddresses().then(parsedAt)
  return pages
}

/** Every page in another language, in the order of the addresses. */
export function parsedLanguagePages(): Promise<ParsedPage[]> {
  inLanguages ??= languageAddresses().then(parsedAt)
  return inLanguages
}

function parsedAt(addresses: readonly string[]): ParsedPage[] {
  return addresses.map((address) => ({ address, document: parsed(builtHtml(address)) }))
}

/** Parses HTML into a document. No script runs and nothing is loaded. */
export function parsed(html: string): Document {
  // It has the standard's interface; only its types are happy-dom's own.
  return new parser.DOMParser().parseFromString(html, 'text/html') as unknown as Document
}

/** The accessible name of an element: its label, what labels it, or its text. */
export function nameOf(element: Element): string {
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
  const labels = labelledBy.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
  return [...labels, spokenWords(element)].join(' ').trim()
}

function spokenWords(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? ''
  if (!isElement(node) || node.getAttribute('aria-hidden') === 'true') return ''
  const own = node.getAttribute('alt') ?? node.getAttribute('aria-label') ?? ''
  return own === '' ? [...node.childNodes].map(spokenWords).join('') : own
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}
