// @first-plan
import { describe, expect, it } from 'vitest'
import guideData from '../../data/guide.json'
import themeArticlesData from '../../data/theme-articles.json'
import { withoutQuotations } from '../../data/importer/quotations.ts'
import { itemsById, citableItems, yearsOfSources } from '../../src/plan/items.ts'
import { plan } from './committed-content.ts'

const items = itemsById(plan)
const yearsOf = (...ids: string[]) =>
  yearsOfSources(
    ids.map((of) => ({ of })),
    items,
    plan.fiscalYears,
  )

describe('the years beside a sentence', () => {
  it('of an achievement are its own, not those of the lines under it', () => {
    expect(items.get('p14-a2')?.achievement?.recordedYears).toEqual([2011, 2012, 2013, 2014])
    expect(yearsOf('p14-a2')).toEqual([2013])
  })

  it.each([
    ['a year', 'p14-a2-1-1-4', [2014]],
    ['none itself, but the lines under it', 'p14-a2-1-1', [2011, 2012, 2013, 2014]],
    ['another date than its achievement’s year', 'p11-a5-1', []],
    ['no year, under an achievement of one', 'p2-a9-1', []],
    ['no year, under an achievement of five', 'p1-a1-1', []],
  ])('of a detail that names %s', (_, id, years) => {
    expect(yearsOf(id)).toEqual(years)
  })

  it('of what a project is to do are none', () => {
    expect(yearsOf('p1-o2')).toEqual([])
  })

  it('that cites several are those of all, in the plan’s order, each once', () => {
    expect(yearsOf('p18-a2', 'p18-a1', 'p18-o1')).toEqual([2011, 2012, 2013])
    expect(yearsOf('p3-a7', 'p3-a8')).toEqual([2013])
  })

  it('that cites nothing of the plan are none', () => {
    expect(yearsOf('p99-a1')).toEqual([])
    expect(yearsOf()).toEqual([])
  })
})

it('no item is cited for a year that neither it nor a line under it names', () => {
  for (const { id, achievement, citedYears } of citableItems(plan)) {
    if (achievement?.id === id) expect(citedYears, id).toEqual(achievement.fiscalYears)
    else if (citedYears.length > 0)
      expect(achievement?.recordedYears, id).toEqual(expect.arrayContaining([...citedYears]))
  }
})

/** The fiscal years that a sentence of ours names: 平成25年度, 平成22～24年度, 平成22年度から23年度, or a tag that it quotes. */
function yearsIn(text: string): number[] {
  const names = text.matchAll(/(\d\d)(?:～H?(\d\d))?(?:年度(?!末)|）)(?:から(?:平成)?(\d\d)年度)?/gu)
  const spans = [...names].map(([, from, to, until]) => [Number(from), Number(until ?? to ?? from)] as const)
  const years = plan.fiscalYears.filter((year) => spans.some(([from, to]) => from <= year - 1988 && year - 1988 <= to))
  // 「H26年に4件」 of line 18 is shown as the document has it.
  return text.includes('平成26年に4件') ? [...years, 2014] : years
}

describe('the years that a sentence of ours names are those that stand beside it', () => {
  const sentences = [
    ...themeArticlesData.themes.flatMap(({ chapters }) => chapters.flatMap(({ statements }) => statements)),
    ...themeArticlesData.relatedProjects.flatMap(({ steps }) => steps),
    ...guideData.topics.flatMap(({ entries }) => entries.map(({ of, why }) => ({ text: why, sources: [{ of }] }))),
  ].map(({ text, sources }) => ({ text, years: yearsOfSources(sources, items, plan.fiscalYears) }))

  it.each(sentences.filter(({ years }) => years.length > 0))('$text', ({ text, years }) => {
    // What is quoted may name other years than its record's: 「平成25年度の…導入に向けて」 was recorded in 平成24年度.
    const ours = yearsIn(withoutQuotations(text))
    expect(ours.length > 0 ? ours : yearsIn(text)).toEqual(years)
  })
})
