import { itemsById } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { faultIn, missingIn, type Fault } from './faults.ts'

const FILE = 'show.json'

/** More letters of the city, with the lines under them, cannot be read from five metres. */
const LONGEST_RECORD = 90

/** Records of such words prepare something: nobody stops for two of them. */
const PREPARATION = /検討|調査|情報収集|調整|仕様|方針|計画を策定/u

/** What an id of the show stands for: the first slide of a theme, a number, or a record in the city's words. */
type Shown = { kind: 'theme' } | { kind: 'number'; project: number } | { kind: 'record'; project: number; text: string }

/**
 * The faults of the short show: an id that does not exist or comes twice, a slide before the first theme or of a project
 * that is not the theme's, a record too long for a screen, two dull slides in a row, a year or policy that is left out.
 */
export function showFaults(
  files: Pick<AnnotationFiles, 'show.json' | 'themes.json' | 'series.json'>,
  plan: Plan,
): Fault[] {
  const ids = files['show.json']
  if (ids.length === 0) return [missingIn(FILE, '短い上映の順番がありません。スライドのidを書いてください')]
  const items = itemsById(plan)
  const themes = files['themes.json']
  const messages: string[] = []
  const years = new Set<number>()
  const policies = new Set<string>()

  const shownBy = (id: string): Shown | null => {
    if (themes.some(({ slug }) => slug === id)) return { kind: 'theme' }
    const series = files['series.json'].find((entry) => entry.id === id)
    if (series) return { kind: 'number', project: series.project }
    const item = items.get(id)
    if (!item?.achievement) return null
    for (const year of item.citedYears) years.add(year)
    const below = [...items.values()].filter((other) => other.id.startsWith(`${id}-`))
    return {
      kind: 'record',
      project: item.project.number,
      text: [item, ...below].map(({ text }) => text).join(''),
    }
  }

  let theme: (typeof themes)[number] | undefined
  let before: Shown | null = null
  for (const [index, id] of ids.entries()) {
    const shown = shownBy(id)
    if (!shown) messages.push(`${id}は、テーマ、数、実績のどれにもありません。あるidを書いてください`)
    if (ids.indexOf(id) < index) messages.push(`${id}が二度あります。一つにしてください`)
    if (shown?.kind === 'theme') theme = themes.find(({ slug }) => slug === id)
    else if (!theme) messages.push(`${id}の前に、テーマのidを書いてください`)
    if (shown && shown.kind !== 'theme') {
      const { project } = shown
      policies.add(plan.projects.find(({ number }) => number === project)?.policy ?? '')
      if (theme && !theme.projects.includes(project))
        messages.push(
          `${id}の事業${project}は、テーマ${theme.slug}の事業ではありません。そのテーマのところに移してください`,
        )
    }
    if (shown?.kind === 'record' && shown.text.length > LONGEST_RECORD)
      messages.push(
        `${id}は${shown.text.length}字あり、遠くから読めません。${LONGEST_RECORD}字までの実績にしてください`,
      )
    if (before && shown && isDull(before, shown))
      messages.push(`${id}は、すぐ前と同じ調子です（数が続くか、検討や調査が続きます）。間に別の実績を入れてください`)
    before = shown
  }
  for (const { slug } of themes) if (!ids.includes(slug)) messages.push(`テーマ${slug}がありません。足してください`)
  for (const year of plan.fiscalYears)
    if (!years.has(year)) messages.push(`${year}年度の実績がありません。一つ足してください`)
  for (const { code } of plan.policies)
    if (!policies.has(code)) messages.push(`施策${code}の事業がありません。一つ足してください`)
  return messages.map((message) => faultIn(FILE, message))
}

function isDull(before: Shown, shown: Shown): boolean {
  if (before.kind === 'number') return shown.kind === 'number'
  return (
    before.kind === 'record' && shown.kind === 'record' && [before, shown].every(({ text }) => PREPARATION.test(text))
  )
}
