import { loadDefaultJapaneseParser } from 'budoux'
import type { Plan } from '../../src/plan/plan.ts'
import type { LineBreak, Theme } from '../../src/plan/annotations.ts'
import { faultIn, parsed, type Fault, type Parsed } from './faults.ts'

const FILE = 'line-breaks.json'
const parser = loadDefaultJapaneseParser()

/** What no line break may split: a year with its era, a number with its unit. */
const WHOLE = /(?:平成|令和)(?:元|\d+)(?:[～・](?:平成|令和)?(?:元|\d+))*年度?|\d[\d,]*(?:[かカヶケ]所|\p{L})?/gu

/** A text's phrases as BudouX finds them, none of which begins within a year or a number. Joined they are the text. */
export function phrasesIn(text: string): string[] {
  const wholes = [...text.matchAll(WHOLE)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const phrases: string[] = []
  let start = 0
  for (const phrase of parser.parse(text)) {
    const torn = wholes.some(({ from, to }) => from < start && start < to)
    if (torn) phrases.push((phrases.pop() ?? '') + phrase)
    else phrases.push(phrase)
    start += phrase.length
  }
  return phrases
}

/** Where the headings may break: as BudouX finds, or as we say where its result is bad. */
export function lineBreaks(plan: Plan, themes: readonly Theme[], ours: readonly LineBreak[]): Parsed<LineBreak[]> {
  const headings = [
    ...plan.policies.map((policy) => ({ id: `policy-${policy.code}`, title: policy.title })),
    ...plan.projects.map((project) => ({ id: `project-${project.number}`, title: project.title })),
    ...themes.map((theme) => ({ id: `theme-${theme.slug}`, title: theme.title })),
  ]
  const breaks = headings.map(({ id, title }) => ({
    id,
    phrases: ours.find((own) => own.id === id)?.phrases ?? phrasesIn(title),
  }))
  const faults = ours.flatMap(({ id, phrases }, index): Fault[] => {
    const heading = headings.find((known) => known.id === id)
    if (!heading) return [faultIn(FILE, `${id}という見出しはありません`)]
    if (ours.findIndex((other) => other.id === id) < index) return [faultIn(FILE, `${id}が二度あります`)]
    if (phrases.join('') === heading.title && !phrases.includes('')) return []
    return [faultIn(FILE, `${id}の語句をつなぐと「${phrases.join('')}」です。「${heading.title}」が必要です`)]
  })
  return parsed(breaks, [], faults)
}
