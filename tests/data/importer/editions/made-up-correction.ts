import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../../../../src/plan/plan.ts'
import type { Numbers } from '../../../../src/plan/series.ts'
import type { EditionReason } from '../../../../src/plan/editions.ts'

/**
 * A correction that never was: the city's real table is the newer edition, and the older one had a wrong word, a wrong
 * year, a wrong number, a record too many and one too few. So all our annotations fit the newer one as they are.
 */
export const madeUpCorrection = {
  olderDate: '2026-11-22',
  newerDate: '2027-03-01',
  news: 'ためしの訂正です。',
  wrongWord: { id: 'p22-a1', word: 'ツール', wrong: 'ツウル' },
  wrongYear: { id: 'p22-a2', year: 2011 },
  wrongNumber: { id: 'p1-procedures', value: 9 },
  /** Only in the older edition. */
  tooMany: { id: 'p22-a3', text: '誤って入っていた実績のためしを作成した。（H24）' },
  /** Only in the newer edition. */
  missing: { id: 'p24-a3' },
} as const

const { olderDate, newerDate, news, wrongWord, wrongYear, wrongNumber, tooMany, missing } = madeUpCorrection

export const madeUpReasons: readonly EditionReason[] = [
  { edition: newerDate, ids: [wrongWord.id, wrongYear.id], reason: '取り込んだときの読みちがいを直しました。' },
  { edition: newerDate, ids: [wrongNumber.id], reason: '市の表の数と合わせました。' },
  { edition: newerDate, ids: [tooMany.id, missing.id], reason: '市の表と合わせました。' },
]

function found<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): Thing {
  const thing = things.find(is)
  if (thing === undefined) throw new Error('the table is not the one for which this was made up')
  return thing
}

/** The table as the older edition had it. */
export function olderPlan(plan: Plan): Plan {
  const older = structuredClone(plan)
  const { achievements } = found(older.projects, ({ number }) => number === 22)
  const first = found(achievements, ({ id }) => id === wrongWord.id)
  const second = found(achievements, ({ id }) => id === wrongYear.id)
  first.text = first.text.replace(wrongWord.word, wrongWord.wrong)
  second.fiscalYears = [wrongYear.year]
  achievements.push({ ...second, ...tooMany, details: [] })
  const last = found(older.projects, ({ number }) => number === 24)
  last.achievements = last.achievements.filter(({ id }) => id !== missing.id)
  return older
}

/** The numbers as the older edition had them. */
export function olderNumbers(numbers: Numbers): Numbers {
  const older = structuredClone(numbers)
  const [point] = found(older.series, ({ id }) => id === wrongNumber.id).points
  if (point) point.value = wrongNumber.value
  return older
}

const DATA_PARTS = ['source', 'annotations', 'plan.json', 'annotations.json', 'numbers.json', 'theme-articles.json']
const MORE_PARTS = [
  'glossary.json',
  'guide.json',
  'search-lexicon.json',
  'reading-dictionary.json',
  'editions.json',
  'ids.json',
]

/** Fills a folder with the parts of a data directory that the import reads and writes. */
export function copyData(data: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of [...DATA_PARTS, ...MORE_PARTS]) cpSync(join(data, part), join(folder, part), { recursive: true })
}

/**
 * Fills a folder with a data directory in which the older edition stands and the newer one is about to be imported.
 * `data`: the committed data directory.
 */
export function aboutToCorrect(data: string, folder: string, reasons: readonly EditionReason[]): void {
  copyData(data, folder)
  const change = <Data>(file: string, how: (data: Data) => Data) => {
    const changed = how(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Data)
    writeFileSync(join(folder, file), `${JSON.stringify(changed, null, 2)}\n`)
  }
  change('plan.json', olderPlan)
  change('numbers.json', olderNumbers)
  change('annotations.json', (annotations: object) => ({
    ...annotations,
    edition: { date: olderDate, changed: '最初' },
  }))
  change('annotations/edition.json', () => ({ date: newerDate, changed: news }))
  writeFileSync(join(folder, 'annotations/edition-reasons.json'), JSON.stringify(reasons))
}
