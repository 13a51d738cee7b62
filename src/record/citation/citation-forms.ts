import { dayName } from '../../plan/day.ts'
import { spansName } from '../../plan/source-lines.ts'
import { quotation } from '../figures/number/quotation.ts'
import { bibtexEntry } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { cslItem } from './csl-json.ts'
import { citationText } from './messages.ts'

/** The forms in which a citation is copied, in the order in which they are offered. */
export const citationForms = ['text', 'short', 'bibtex', 'csl'] as const
export type CitationForm = (typeof citationForms)[number]

/** 「相模原市『個別事業進行管理表…』114～115行目」. */
function documentName({ plan, spans }: Citation): string {
  return citationText.document(plan.municipality.name, plan.title, spansName(spans))
}

function numberName({ number }: Citation): string[] {
  return number ? [citationText.number(number.label, number.values, number.basis)] : []
}

/** The lines of the source, what we call a number, and the file's SHA-256: what no field of a format has a place for. */
function note(citation: Citation): string {
  const { words, spans, plan } = citation
  return [spansName(spans), quotation(words), ...numberName(citation), citationText.hash(plan.source.sha256)].join('。')
}

const written: Record<CitationForm, (citation: Citation) => string> = {
  text: (citation) =>
    [
      quotation(citation.words),
      ...numberName(citation),
      documentName(citation),
      citationText.edition(citation.appName, dayName(citation.edition)),
      citationText.read(citation.address, dayName(citation.day)),
      citationText.hash(citation.plan.source.sha256),
    ].join('\n'),
  short: (citation) => `${quotation(citation.words)}（${documentName(citation)}）`,
  bibtex: (citation) => bibtexEntry(citation, note(citation)),
  csl: (citation) => JSON.stringify([cslItem(citation, note(citation))], null, 2),
}

/** A citation in one of the forms, as it is copied. Dates that are none throw a RangeError. */
export function citationIn(form: CitationForm, citation: Citation): string {
  return written[form](citation)
}
