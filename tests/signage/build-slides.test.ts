// @first-plan
import { describe, expect, it } from 'vitest'
import themeArticlesData from '../../data/theme-articles.json'
import { inTurns, slidesOf } from '../../src/signage/build-slides.ts'
import type { Slide } from '../../src/signage/slide.ts'
import { itemsById } from '../../src/plan/items.ts'
import { linesOf } from '../../src/plan/source-lines.ts'
import type { ThemeArticles } from '../../src/plan/theme-articles.ts'
import { lines, numbers, plan, annotations } from '../plan/committed-content.ts'

const matter = { plan, annotations, themeArticles: themeArticlesData as ThemeArticles, series: numbers.series }
const slugs = annotations.themes.map(({ slug }) => slug)
const all = slidesOf(matter, { themes: slugs, order: 'themes', length: 'all' })
const ofKind = <Kind extends Slide['kind']>(kind: Kind) =>
  all.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind)

/** The document's words in these lines, without the lines' own spaces and bullets. */
const wordsIn = (from: number, to: number) =>
  linesOf({ from, to }, lines)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
    .replace(/^・/, '')

describe('a round of slides', () => {
  it('tells of every project and every number once, and nothing twice', () => {
    expect(
      ofKind('project')
        .map(({ project }) => project.number)
        .toSorted((one, other) => one - other),
    ).toEqual(plan.projects.map(({ number }) => number))
    const shown = [...ofKind('number'), ...ofKind('chart')].map(({ series }) => series.id)
    expect(shown.toSorted()).toEqual(numbers.series.map(({ id }) => id).toSorted())
    const texts = ofKind('statement').map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('opens each theme once, before all that belongs to it, and ends with what all this is', () => {
    expect(ofKind('opener').map(({ theme }) => theme.slug)).toEqual(slugs)
    for (const order of ['themes', 'turns'] as const) {
      const round = slidesOf(matter, { themes: slugs, order, length: 'all' })
      const opened = new Set<string>()
      for (const slide of round.slice(0, -1)) {
        if (slide.kind === 'closing') throw new Error('the closing slide stands within the round')
        if (slide.kind === 'opener') opened.add(slide.theme.slug)
        expect(opened).toContain(slide.theme.slug)
      }
      expect(round.at(-1)?.kind).toBe('closing')
      expect(round).toHaveLength(all.length)
    }
  })

  it('is short as it was chosen by hand: these ids, in this order', () => {
    const idOf = (slide: Slide): string => {
      switch (slide.kind) {
        case 'opener':
          return slide.theme.slug
        case 'number':
        case 'chart':
          return slide.series.id
        case 'record':
          return [...itemsById(plan).values()].find(({ text }) => text === slide.text)?.id ?? ''
        default:
          return slide.kind
      }
    }
    const short = slidesOf(matter, { themes: slugs, order: 'themes', length: 'short' })
    expect(short.map(idOf)).toEqual([...matter.themeArticles.show, 'closing'])
    const family = slidesOf(matter, { themes: ['family', 'disaster'], order: 'themes', length: 'short' }).map(idOf)
    expect(family.slice(0, 2)).toEqual(['family', 'p11-a1'])
    expect(family).toContain('disaster')
    expect(family).not.toContain('administration')
  })

  it('shows a record of the short show whole: the words of its lines, its years, the lines under it', () => {
    const short = slidesOf(matter, { themes: slugs, order: 'themes', length: 'short' })
    const records = short.filter((slide): slide is Extract<Slide, { kind: 'record' }> => slide.kind === 'record')
    expect(records.length).toBeGreaterThan(15)
    for (const { text, details, years, sources } of records) {
      const own = sources.flatMap(({ spans }) => spans.map(({ from, to }) => wordsIn(from, to))).join('')
      for (const words of [text, ...details]) expect(own).toContain(words.replace(/\s/g, ''))
      expect(years, text).not.toEqual([])
    }
    expect(records.find(({ text }) => text.includes('交付開始時期'))?.details).toHaveLength(3)
  })

  it('leaves out what only goes on from the sentence before', () => {
    expect(ofKind('statement').filter(({ text }) => text.startsWith('参考として'))).toEqual([])
  })

  it('names projects of the plan and lines of the document on every slide but the last', () => {
    for (const slide of all) {
      if (slide.kind === 'closing') continue
      expect(slide.sources.length, slide.kind).toBeGreaterThan(0)
      for (const { project, spans } of slide.sources) {
        expect(plan.projects).toContain(project)
        if (slide.kind !== 'opener') expect(spans.length, slide.address).toBeGreaterThan(0)
        for (const { from, to } of spans) expect(wordsIn(from, to)).not.toBe('')
      }
    }
  })

  it('quotes the city without a change: each quote is the whole of the lines beside it', () => {
    const quotes = ofKind('statement').flatMap((slide) => slide.quotes)
    expect(quotes.length).toBeGreaterThan(40)
    for (const { text, span } of quotes) expect(text.replace(/\s/g, '')).toBe(wordsIn(span.from, span.to))
  })

  it('shows a sentence under the years of what it cites, not of the lines under that', () => {
    const yearsBeside = (words: string) => ofKind('statement').find(({ text }) => text.includes(words))?.years
    expect(yearsBeside('愛称「さがポ」')).toEqual([2013])
    expect(yearsBeside('掲載団体数は')).toEqual([2011, 2012, 2013, 2014])
    expect(yearsBeside('橋本パスポートセンターと')).toEqual([2013])
    expect(yearsBeside('事業内容には')).toEqual([])
  })

  it('gives a number with the very phrase that holds it', () => {
    for (const { point } of ofKind('number')) {
      for (const phrase of point.phrases)
        expect(wordsIn(point.source.from, point.source.to)).toContain(phrase.replace(/\s/g, ''))
    }
  })

  it('shows every year of the plan on a chart, a missing one as missing', () => {
    for (const { columns, series } of ofKind('chart')) {
      for (const year of plan.fiscalYears) {
        const column = columns.find(({ fiscalYears }) => fiscalYears.join() === String(year))
        const known = series.points.some(({ fiscalYears }) => fiscalYears.join() === String(year))
        expect(column?.name === null).toBe(!known)
      }
    }
  })

  it('holds the chosen themes only, in the order chosen', () => {
    const some = slidesOf(matter, { themes: ['family', 'disaster'], order: 'themes', length: 'all' })
    const order = some.flatMap((slide) => (slide.kind === 'opener' ? [slide.theme.slug] : []))
    expect(order).toEqual(['family', 'disaster'])
    expect(slidesOf(matter, { themes: [], order: 'themes', length: 'all' }).map(({ kind }) => kind)).toEqual([
      'closing',
    ])
  })
})

describe('in turns', () => {
  it('a cover is followed by records of its own theme, in the short show and in the whole one', () => {
    for (const length of ['short', 'all'] as const) {
      const round = slidesOf(matter, { themes: slugs, order: 'turns', length })
      const covers = round.flatMap((slide, index) => (slide.kind === 'opener' ? [index] : []))
      expect(covers).toHaveLength(slugs.length)
      for (const index of covers) {
        const [cover, ...after] = round.slice(index, index + 3)
        const themes = after.map((slide) => (slide.kind === 'closing' ? null : slide.theme))
        expect(cover?.kind === 'opener' && themes.every((theme) => theme === cover.theme)).toBe(true)
        expect(after.map(({ kind }) => kind)).not.toContain('opener')
      }
    }
  })

  it('each row gives its cover and two more, then each one at a time, and nothing is lost', () => {
    expect(inTurns([['a1', 'a2', 'a3', 'a4', 'a5'], ['b1'], ['c1', 'c2', 'c3', 'c4']])).toEqual([
      'a1',
      'a2',
      'a3',
      'b1',
      'c1',
      'c2',
      'c3',
      'a4',
      'c4',
      'a5',
    ])
    expect(inTurns([])).toEqual([])
  })
})
