import type { Page } from '@playwright/test'
import type { Readability } from '@mozilla/readability'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const script = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

/** What Firefox's reader view makes of the page as it stands: its text, and that of the same page without its `ruby`. */
export function readerTexts(page: Page): Promise<{ shown: string; plain: string }> {
  return page.evaluate((source) => {
    const Reader = new Function(`${source}; return Readability`)() as typeof Readability
    const read = (copy: Document) => (new Reader(copy).parse()?.textContent ?? '').replaceAll(/\s+/gu, '')
    const plain = document.cloneNode(true) as Document
    for (const rt of plain.querySelectorAll('rt')) rt.remove()
    for (const ruby of plain.querySelectorAll('ruby')) ruby.replaceWith(ruby.textContent)
    return { shown: read(document.cloneNode(true) as Document), plain: read(plain) }
  }, script)
}
