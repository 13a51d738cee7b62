import { Window } from 'happy-dom'
import { builtAddresses, builtHtml } from '../browser/built-pages.ts'

const parser = new Window()
let pages: Promise<ParsedPage[]> | undefined

/** A page of the build, parsed as before any script has run. */
export interface ParsedPage {
  /** '/', '/projects/1/', … */
  address: string
  document: Document
}

/** Every page of the build, in the order of the addresses, without the page for unknown addresses. */
export function parsedPages(): Promise<ParsedPage[]> {
  pages ??= builtAddresses().then((addresses) =>
    addresses.map((address) => ({ address, document: parsed(builtHtml(address)) })),
  )
  return pages
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
