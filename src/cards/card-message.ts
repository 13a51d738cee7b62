import type { Card } from './card.ts'
import { yearsName } from '../plan/fiscal-year.ts'
import type { Figure } from '../plan/annotations.ts'
import type { Detail, Plan } from '../plan/plan.ts'
import { spanName } from '../plan/source-lines.ts'
import { quotation } from '../record/figures/number/quotation.ts'
import { numberText } from '../record/figures/number/messages.ts'
import { valueName } from '../record/figures/number/value-name.ts'
import { cardText } from './messages.ts'

/**
 * What a QR code may hold, in bytes of UTF-8. With error correction L that is version 17: 85 modules, which a phone reads
 * from a hand's breadth off a small screen. About 200 characters.
 */
export const LONGEST_MESSAGE = 640

/** A card as a text that needs no signal. `cut`: it ends before the card does, after a whole sentence. */
export interface CardMessage {
  text: string
  cut: boolean
}

/** A card's title, its words, its lines and whose words they are as plain text, as much of it as a QR code can hold. */
export function cardMessage(card: Card, { municipality, fiscalYears }: Plan): CardMessage {
  const from = cardText.message.from(municipality.name, fiscalYears)
  const title = titleOf(card)
  const source = card.spans.length > 0 ? `${cardText.source} ${card.spans.map(spanName).join('、')}` : ''
  // Who counted is said also where not all numbers have room.
  const basis = card.kind === 'series' ? `（${numberText.basis[card.series.basis]}）` : ''
  const words = wordsOf(card)
  const whole = joined([title, ...words, basis, source, from])
  if (bytesOf(whole) <= LONGEST_MESSAGE) return { text: whole, cut: false }
  const end = [cardText.message.cut, basis, source, from]
  const kept = linesThatFit(card, words, (some) => bytesOf(joined([title, ...some, ...end])) <= LONGEST_MESSAGE)
  return { text: joined([title, ...kept, ...end]), cut: true }
}

const joined = (lines: readonly string[]) => lines.filter((line) => line !== '').join('\n')
const bytesOf = (text: string) => new TextEncoder().encode(text).length

/** As many lines as fit; the last may end after a sentence of the city. A number keeps all the words that hold it. */
function linesThatFit(card: Card, lines: readonly string[], fits: (lines: readonly string[]) => boolean): string[] {
  const kept: string[] = []
  for (const line of lines) {
    let part = ''
    for (const sentence of card.kind === 'series' ? [line] : sentencesOf(line)) {
      if (!fits([...kept, part + sentence])) return part === '' ? kept : [...kept, part]
      part += sentence
    }
    kept.push(part)
  }
  return kept
}

/** The sentences of a line, each with its full stop and the year in brackets after it. A text without one is one sentence. */
function sentencesOf(line: string): string[] {
  return line.match(/[^。]+。?(?:[（(][^（）()]*[）)])?/g) ?? []
}

function titleOf(card: Card): string {
  if (card.kind === 'theme') return card.theme.title
  const project = `${card.project.number} ${card.project.title}`
  return card.kind === 'series' ? `${project}\n${card.series.label}` : project
}

function wordsOf(card: Card): string[] {
  switch (card.kind) {
    case 'project':
      return card.project.overview.map(({ text }) => text)
    case 'achievement':
      return [card.achievement.text, ...detailLines(card.achievement.details, 1)]
    case 'series':
      return card.series.points.map(
        (point) =>
          `${yearsName(point.fiscalYears) || numberText.noYear}：${valueName(point)}${card.series.unit}${quotation(point.phrases)}`,
      )
    case 'theme':
      return [
        `${card.theme.lead}（${cardText.ours}）`,
        ...figureLines(card.theme.figure),
        ...card.projects.map(({ number, title }) => `${number} ${title}`),
      ]
  }
}

/** What stands large on the card of a theme. The lines named below it are where it stands. */
function figureLines(figure: Figure | null): string[] {
  if (figure === null) return []
  if (figure.basis === 'words') return [`「${figure.phrase}」${figure.caption}`]
  return [`${figure.caption} ${figure.value}${figure.unit}（${figure.period}）${quotation([figure.phrase])}`]
}

function detailLines(details: readonly Detail[], depth: number): string[] {
  return details.flatMap(({ text, details: under }) => [
    `${'　'.repeat(depth)}${text}`,
    ...detailLines(under, depth + 1),
  ])
}
