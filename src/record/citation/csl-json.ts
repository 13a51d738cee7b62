import { type Citation, citedWork } from './citation.ts'
import { citationKey } from './citation-key.ts'

/** An item of CSL-JSON, with those fields of its schema that a citation has. */
export interface CslItem {
  id: string
  type: 'document'
  title: string
  author: { literal: string }[]
  'container-title': string
  version: string
  URL: string
  accessed: { 'date-parts': [[number, number, number]] }
  language: string
  note: string
}

/** A citation as an item of CSL-JSON. When the city published the document is not known, so nothing says it. */
export function cslItem(citation: Citation, note: string): CslItem {
  const { appName, edition, day, address } = citation
  const { author, title } = citedWork(citation)
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  return {
    id: citationKey(citation),
    type: 'document',
    title,
    author: [{ literal: author }],
    'container-title': appName,
    version: edition,
    URL: address,
    accessed: { 'date-parts': [[year, month, date]] },
    language: 'ja',
    note,
  }
}
