import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditionReason } from '../../../../src/plan/editions.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { madeUpCorrection } from './made-up-correction.ts'

/**
 * A second correction that never was, among others: the older edition had a record too many as the third of project 7, and
 * lacked the second of project 19. So what the text has now is not counted: it keeps the ids that were published.
 */
export const madeUpGap = {
  gone: { id: 'p7-a3', text: '誤って途中に入っていた実績のためしを作成した。（H24）' },
  /** What followed it. Its lines have lines under them, which follow it. */
  after: { id: 'p7-a6', detail: 'p7-a6-1', words: '目録検索システム' },
  put: { id: 'p19-a3', words: '仕様の検討' },
  /** In the order of the text. */
  lists: [
    { ids: ['p7-a1', 'p7-a2', 'p7-a4', 'p7-a5', 'p7-a6'], why: '途中の実績を外した。' },
    { ids: ['p19-a1', 'p19-a3', 'p19-a2'], why: '途中に実績を加えた。' },
  ],
} as const

const { gone, put, lists } = madeUpGap

const gapReasons: readonly EditionReason[] = [
  { edition: madeUpCorrection.newerDate, ids: [gone.id, put.id], reason: '市の表と合わせました。' },
]

/** The ids that are counted today, and those that these were published under. */
const published = new Map(
  lists.flatMap(({ ids }) => ids.map((id, index) => [id.replace(/\d+$/, String(index + 1)), id] as const)),
)

const withPublishedIds = (text: string) => text.replace(/\bp\d+-a\d+(?!\d)/g, (id) => published.get(id) ?? id)

function rewrite(file: string, how: (text: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')))
}

/** Adds this correction to a folder that is about to be corrected. `keeps`: whether its ids are kept by a list. */
export function withGap(folder: string, keeps = true): void {
  const annotations = readdirSync(join(folder, 'annotations'), { recursive: true, encoding: 'utf8' })
  const files = annotations.filter((file) => file.endsWith('.json')).map((file) => join('annotations', file))
  if (keeps) for (const file of [...files, 'plan.json', 'numbers.json']) rewrite(join(folder, file), withPublishedIds)
  else rewrite(join(folder, 'plan.json'), withPublishedIds)
  rewrite(join(folder, 'plan.json'), (text) => {
    const older = JSON.parse(text) as Plan
    for (const project of older.projects) {
      project.achievements = project.achievements.filter(({ id }) => id !== put.id)
      const [, second] = project.achievements
      if (project.number === 7 && second) project.achievements.splice(2, 0, { ...second, ...gone, details: [] })
    }
    return `${JSON.stringify(older, null, 2)}\n`
  })
  rewrite(join(folder, 'annotations/edition-reasons.json'), (text) =>
    JSON.stringify([...(JSON.parse(text) as EditionReason[]), ...gapReasons]),
  )
  if (keeps) writeFileSync(join(folder, 'source/kept-ids.json'), JSON.stringify(lists))
}
