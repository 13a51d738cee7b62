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

/** 「相模原市『個別事業進行管理表…』114～115行目」; the document alone, where a number rests on all of it. */
function documentName({ plan, spans }: Citation): string {
  return citationText.document(plan.municipality.name, plan.title, linesName(spans).join(''))
}

const linesName = (spans: Citation['spans']) => (spans.length > 0 ? [spansName(spans)] : [])
/** The most letters that are quoted where a speaker needs a short form, unless the first item alone is longer. */
const SPEECH = 100

/** The items that fit into a speech, and what says that some are left out. */
function spoken(items: readonly string[]): { fitting: readonly string[]; rest: string } {
  let letters = 0
  const fitting = items.filter((item, index) => (letters += item.length) <= SPEECH || index === 0)
  return { fitting, rest: fitting.length < items.length ? citationText.others : '' }
}

function spokenWords({ words }: Citation): string[] {
  const { fitting, rest } = spoken(words)
  return fitting.length === 0 ? [] : [quotation(fitting) + rest]
}

const quoted = ({ words }: Citation) => (words.length > 0 ? [quotation(words)] : [])

function numberName({ number }: Citation, { fitting, rest } = { fitting: number?.values ?? [], rest: '' }): string[] {
  return number ? [citationText.number(number.label, fitting.join('。') + rest, number.basis)] : []
}

const notes = ({ number }: Citation) => (number?.notes ?? []).map(citationText.ourNote)

/** The lines of the source, what we call a number, and the file's SHA-256: what no field of a format has a place for. */
function note(citation: Citation): string {
  const { spans, plan } = citation
  const cited = [...linesName(spans), ...quoted(citation), ...numberName(citation), ...notes(citation)]
  if (citation.number?.at !== undefined) cited.push(documentName(citation))
  return [...cited, citationText.hash(plan.source.sha256)].join('。')
}

const written: Record<CitationForm, (citation: Citation) => string> = {
  text: (citation) =>
    [
      ...quoted(citation),
      ...numberName(citation),
      ...notes(citation),
      documentName(citation),
      citationText.edition(citation.appName, dayName(citation.edition)),
      citationText.read(citation.address, dayName(citation.day)),
      citationText.hash(citation.plan.source.sha256),
    ].join('\n'),
  short: (citation) => {
    const [cited = ''] = [...spokenWords(citation), ...numberName(citation, spoken(citation.number?.values ?? []))]
    return `${cited}（${documentName(citation)}）`
  },
  bibtex: (citation) => bibtexEntry(citation, note(citation)),
  csl: (citation) => JSON.stringify([cslItem(citation, note(citation))], null, 2),
}

/** A citation in one of the forms, as it is copied. Dates that are none throw a RangeError. */
export function citationIn(form: CitationForm, citation: Citation): string {
  return written[form](citation)
}
