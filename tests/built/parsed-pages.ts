import { Window } from 'happy-dom'
import { builtAddresses, builtHtml } from '../browser/built-pages.ts'

const parser = new Window()
let pages: Promise<ParsedPage[]> | undefined

/** A page of the build, read as a browser reads it before any script has run. */
export interface ParsedPage {
  /** '/', '/projects/1/', … */
  address: string
  document: Document
}

/** Every page of the build, in the order of the addresses. The page for unknown addresses has none and is not among them. */
export function parsedPages(): Promise<ParsedPage[]> {
  pages ??= builtAddresses().then((addresses) =>
    addresses.map((address) => ({ address, document: parsed(builtHtml(address)) })),
  )
  return pages
}

/** The document that HTML stands for. Nothing in it runs or is loaded. */
export function parsed(html: string): Document {
  // It is the standard's document to those who read it; only its types are happy-dom's own.
  return new parser.DOMParser().parseFromString(html, 'text/html') as unknown as Document
}

/** What a reader or a screen reader gets as the name of an element: its label, what labels it, or its words. */
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
