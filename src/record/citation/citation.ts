import { homeAddress, itemAddress, phaseAddress, policyAddress, projectAddress } from '../../plan/addresses.ts'
import { citableItems } from '../../plan/items.ts'
import type { Plan, SourceSpan } from '../../plan/plan.ts'

/** A number or a chart as it is cited: what we call it, its values with their years, and who gives them. */
export interface CitedNumber {
  /** In ASCII, one for each number that can be cited. */
  id: string
  label: string
  /** One text for each quantity. */
  values: readonly string[]
  basis: string
  /** What we say of how to read it. */
  notes: readonly string[]
  /** Where it is read, inside the app, if it rests on the whole document and not on some lines. */
  at?: string
}

/** What is cited, where it stands in the document, and where it can be read again. */
export interface Citation {
  /** The city's words, letter by letter, one by one. */
  words: readonly string[]
  spans: readonly SourceSpan[]
  number: CitedNumber | null
  plan: Pick<Plan, 'id' | 'title' | 'municipality' | 'source'>
  appName: string
  /** The edition of our data, and the day of reading: ISO dates. */
  edition: string
  day: string
  /** The page and place inside the app. */
  place: string
  /** The full address. */
  address: string
}

/** Who made what is cited, and its title: what rests on no lines was counted by us, and is no work of the city's. */
export function citedWork({ number, plan, appName }: Citation): { author: string; title: string } {
  return number?.at === undefined
    ? { author: plan.municipality.name, title: plan.title }
    : { author: appName, title: number.label }
}

interface Piece {
  id: string
  text: string
  source: SourceSpan
  address: string
}

/** All words of the plan that have lines of their own, with the page and place where they are read. */
function piecesOf(plan: Plan): Piece[] {
  return [
    ...plan.policies.flatMap(({ code, title, source, phases }) => [
      { id: code, text: title, source, address: policyAddress(code) },
      ...phases.map(({ id, label, source: own }) => ({
        id,
        text: label,
        source: own,
        address: phaseAddress(code, id),
      })),
    ]),
    ...plan.projects.flatMap(({ number, title, source, departments }) =>
      [{ id: '', text: title, source }, ...departments].map(({ id, text, source: own }) => ({
        ...{ id, text, source: own },
        address: projectAddress(number),
      })),
    ),
    ...plan.projects.flatMap(({ blocks = [] }) =>
      blocks.flatMap((block) =>
        block.lines.map(({ id, text, source }) => ({ id, text, source, address: itemAddress(id) })),
      ),
    ),
    ...citableItems(plan).flatMap(({ id, text, spans: [source] }) =>
      source ? [{ id, text, source, address: itemAddress(id) }] : [],
    ),
  ].sort((one, other) => one.source.from - other.source.from)
}

const holds = (outer: SourceSpan, inner: SourceSpan) => outer.from <= inner.from && inner.to <= outer.to

/**
 * The city's words on some lines; those of `of` alone, where several things share a line. Where the lines are only a part
 * of an item, their own text without its margins.
 */
export function wordsOn(spans: readonly SourceSpan[], plan: Plan, lines: readonly string[], of?: string): string[] {
  const pieces = piecesOf(plan).filter(({ id }) => of === undefined || id === of)
  const words = spans.flatMap((span) => {
    const whole = pieces.filter(({ source }) => holds(span, source)).map(({ text }) => text)
    const own = lines.slice(span.from - 1, span.to).map((line) => line.trim())
    return whole.length > 0 ? whole : [own.join('')]
  })
  return [...new Set(words)]
}

/**
 * The lines that are cited for these: a span that is a part of one item becomes all of the item, for half a sentence says
 * less than the city does, and often not of which year.
 */
export function wholeLines(spans: readonly SourceSpan[], plan: Plan, of?: string): SourceSpan[] {
  const pieces = piecesOf(plan).filter(({ id }) => of === undefined || id === of)
  const length = ({ from, to }: SourceSpan) => to - from
  const widened = spans.map((span) => {
    if (pieces.some(({ source }) => holds(span, source))) return span
    const around = pieces.map(({ source }) => source).filter((source) => holds(source, span))
    return around.sort((one, other) => length(one) - length(other))[0] ?? span
  })
  return widened.filter(
    ({ from, to }, index) => widened.findIndex((other) => other.from === from && other.to === to) === index,
  )
}

/**
 * The address, inside the app, of the first item on a span, or of `of`; of the item that the span is a part of; or the
 * home page.
 */
export function addressOn(span: SourceSpan, plan: Plan, of?: string): string {
  const pieces = piecesOf(plan).filter(({ id }) => of === undefined || id === of)
  const piece = pieces.find(({ source }) => holds(span, source)) ?? pieces.find(({ source }) => holds(source, span))
  return piece?.address ?? homeAddress
}
