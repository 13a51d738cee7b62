import { describe, expect, it } from 'vitest'
import { cardOf, type Card } from '../../src/cards/card.ts'
import { cardMessage } from '../../src/cards/card-message.ts'
import { cardText } from '../../src/cards/messages.ts'
import { yearsName } from '../../src/plan/fiscal-year.ts'
import { planTexts } from '../../data/importer/plan-texts.ts'
import { quotationsIn } from '../../data/importer/quotations.ts'
import { numberText } from '../../src/record/figures/number/messages.ts'
import { achievements, annotationsWithNumbers as annotations, plan } from '../plan/committed-content.ts'
import { citedLines, plain } from '../data/importer/cited-words.ts'

/** What a neighbour reads off the code knows nothing of the app: each line must be the city's, or say that it is ours. */
const cards = [
  ...plan.projects.map(({ number }) => `project-${number}`),
  ...achievements.map(({ id }) => id),
  ...annotations.series.map(({ id }) => id),
  ...annotations.themes.map(({ slug }) => `theme-${slug}`),
].flatMap((id) => cardOf(id, plan, annotations) ?? [])
const cityTexts = planTexts(plan, []).map(({ text }) => text)

/** The lines of a card's text between its title and what says where it is from, without the words of the app around them. */
function linesOf(card: Card): string[] {
  const ours = ['', cardText.message.cut, cardText.message.from(plan.municipality.name, plan.fiscalYears)]
  return cardMessage(card, plan)
    .text.split('\n')
    .filter((line) => !ours.includes(line) && !line.startsWith(`${cardText.source} `))
}

const isCityText = (line: string) => cityTexts.some((text) => text.includes(line.trim()))
const isProject = (line: string) => plan.projects.some(({ number, title }) => line === `${number} ${title}`)

describe('the text of a card', () => {
  it('of a project or a record is the city’s, letter for letter, under the name of the project', () => {
    for (const card of cards) {
      if (card.kind !== 'project' && card.kind !== 'achievement') continue
      const [title = '', ...words] = linesOf(card)
      expect(isProject(title), title).toBe(true)
      expect(
        words.filter((line) => !isCityText(line)),
        card.id,
      ).toEqual([])
      expect(words.length, card.id).toBeGreaterThan(0)
    }
  })

  it('of a number has each value with its year and the words that hold it, and says who counted', () => {
    for (const card of cards) {
      if (card.kind !== 'series') continue
      const [title = '', label, ...points] = linesOf(card)
      expect(isProject(title), title).toBe(true)
      expect(label).toBe(card.series.label)
      expect(points.pop()).toBe(`（${numberText.basis[card.series.basis]}）`)
      expect(points.length).toBeGreaterThan(0)
      const named = citedLines(card.spans).join('\n')
      for (const [index, line] of points.entries()) {
        const point = card.series.points[index]
        expect(line).toMatch(new RegExp(`^${yearsName(point?.fiscalYears ?? []) || numberText.noYear}：`, 'u'))
        const quoted = /』$/u.test(line) ? [line.replace(/^[^『]*『|』$/gu, '')] : quotationsIn(line)
        expect(quoted, line).toEqual(point?.phrases)
        for (const phrase of quoted) expect(named, line).toContain(plain(phrase))
        const value = /：約?([\d,]+)(万?)/u.exec(line)
        expect(Number(value?.[1]?.replaceAll(',', '')) * (value?.[2] ? 10_000 : 1), line).toBe(point?.value)
      }
    }
  })

  it('of a theme is said to be ours, but for the names of its projects and what it quotes', () => {
    for (const card of cards) {
      if (card.kind !== 'theme') continue
      const [title, lead, ...rest] = linesOf(card)
      expect(title).toBe(card.theme.title)
      expect(lead).toBe(`${card.theme.lead}（${cardText.ours}）`)
      const figure = rest.filter((line) => !isProject(line))
      expect(figure).toHaveLength(card.theme.figure === null ? 0 : 1)
      const named = citedLines(card.spans).join('\n')
      for (const line of figure) {
        expect(
          quotationsIn(line).filter((quoted) => named.includes(plain(quoted))),
          line,
        ).not.toEqual([])
        for (const number of plain(line).match(/\d+/gu) ?? []) expect(named, line).toContain(number)
      }
    }
  })
})
