import { loadDefaultJapaneseParser } from 'budoux'
import type { Plan } from '../../src/plan/plan.ts'
import type { LineBreak, Theme } from '../../src/plan/reading.ts'
import { faultIn, parsed, type Fault, type Parsed } from './faults.ts'

const FILE = 'line-breaks.json'

/** Where the headings may break: as BudouX finds, or as we say where it breaks badly. */
export function lineBreaks(plan: Plan, themes: readonly Theme[], ours: readonly LineBreak[]): Parsed<LineBreak[]> {
  const parser = loadDefaultJapaneseParser()
  const headings = [
    ...plan.policies.map((policy) => ({ id: `policy-${policy.code}`, title: policy.title })),
    ...plan.projects.map((project) => ({ id: `project-${project.number}`, title: project.title })),
    ...themes.map((theme) => ({ id: `theme-${theme.slug}`, title: theme.title })),
  ]
  const breaks = headings.map(({ id, title }) => ({
    id,
    phrases: ours.find((own) => own.id === id)?.phrases ?? parser.parse(title),
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
