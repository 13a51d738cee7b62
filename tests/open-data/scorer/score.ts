import {
  holdsSeveral,
  isArranged,
  isImpure,
  isNumberLike,
  likeness,
  placeForm,
  saysUnit,
  timeForm,
} from './cell-rules.ts'
import { type Layout, layoutOf, type Sheet, sheetOf } from './sheet.ts'

/*
 * How the Digital Agency's sample scorer for 行政データにおける機械可読性に関するルール (30 rules, L1-01 to L3-09) judges a
 * CSV file in UTF-8 without its artificial intelligence. It is our own reading of that program, for files like ours; the
 * program is a sample, and neither it nor this is the government's opinion of a file. Left out are the rules that it
 * does not judge (L1-09 without its AI, L3-02, L3-03, L3-07, L3-08) and those for Excel.
 */

type Severity = 'fatal' | 'critical' | 'major'
type Level = 1 | 2 | 3

/** A rule that a file breaks, and where. */
export interface Breach {
  rule: string
  severity: Severity
  /** Names of columns; none for what is wrong with the file as a whole. */
  columns: string[]
}

/** What a file gets: 0 to 100 for each level, and why it does not get 100. */
export interface Score {
  levels: Record<Level, number>
  breaches: Breach[]
}

const POINTS: Record<Level, Record<Exclude<Severity, 'fatal'>, number>> = {
  1: { critical: 10, major: 5 },
  2: { critical: 40, major: 30 },
  3: { critical: 15, major: 10 },
}

/** The score of the text of a CSV file. */
export function scoreOf(text: string): Score {
  const sheet = sheetOf(text)
  const layout = layoutOf(sheet)
  const breaches = [...levelOne(sheet, layout), ...levelTwo(sheet, layout), ...levelThree(sheet, layout)]
  const levelScore = (level: Level) => {
    const own = breaches.filter(({ rule }) => rule.startsWith(`L${level}`))
    if (own.some(({ severity }) => severity === 'fatal')) return 0
    const lost = own.map(({ severity }) => (severity === 'fatal' ? 0 : POINTS[level][severity]))
    return Math.max(0, 100 - lost.reduce((sum, points) => sum + points, 0))
  }
  return { levels: { 1: levelScore(1), 2: levelScore(2), 3: levelScore(3) }, breaches }
}

/** One breach if it happened, in these columns. */
function breach(rule: string, severity: Severity, happened: boolean, columns: string[] = []): Breach[] {
  return happened ? [{ rule, severity, columns }] : []
}

interface Column {
  name: string
  kind: string
  /** The cells below the head, also the empty ones. */
  cells: string[]
  /** All its cells that are not empty. */
  whole: string[]
}

/** The columns of a table; a head of several rows is one name. */
function columnsOf({ rows }: Sheet, { head, body, kinds }: Layout): Column[] {
  return kinds.map((kind, index) => ({
    name: [...new Set(head.map((row) => rows[row]?.[index] ?? '').filter((part) => part !== ''))].join('_'),
    kind,
    cells: body.map((row) => rows[row]?.[index] ?? ''),
    whole: [...head, ...body].map((row) => rows[row]?.[index] ?? '').filter((cell) => cell !== ''),
  }))
}

const namesWhere = (columns: readonly Column[], holds: (column: Column) => boolean) =>
  columns.filter(holds).map(({ name }) => name)

const inColumns = (rule: string, severity: Severity, names: string[]) => breach(rule, severity, names.length > 0, names)

function levelOne(sheet: Sheet, layout: Layout): Breach[] {
  const columns = columnsOf(sheet, layout)
  const isEmpty = ({ cells }: Column) => cells.every((cell) => cell.trim() === '')
  const emptyRow = layout.body.some((row) => (sheet.rows[row] ?? []).every((cell) => cell.trim() === ''))
  const arranged = namesWhere(columns, ({ whole }) => whole.some(isArranged))
  const several = namesWhere(columns, ({ whole, kind }) => whole.some((cell) => holdsSeveral(cell, kind === 'numeric')))
  return [
    ...breach('L1-02', 'fatal', layout.tables > 1),
    ...breach('L1-03', 'critical', emptyRow || layout.tables > 1),
    ...breach('L1-04', 'major', layout.outside.length > 0),
    ...breach(
      'L1-05',
      'critical',
      columns.some((column) => column.name === '' && !isEmpty(column)),
    ),
    ...inColumns('L1-06', 'critical', arranged),
    ...inColumns('L1-07', 'critical', several),
    ...breach('L1-14', 'fatal', sheet.brokenLines),
    ...breach('L1-15', 'fatal', sheet.refused !== null),
  ]
}

/** Fewer rows, or more different values, are no choice. */
const CHOICE = { rows: 20, values: 20 }

/** How often each value stands in a column of choices; null where it is none. */
function choicesOf({ kind, cells }: Column): Map<string, number> | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const counts = new Map<string, number>()
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  const isChoice = filled.length >= CHOICE.rows && counts.size <= CHOICE.values
  return isChoice && ['text', 'mixed'].includes(kind) ? counts : null
}

/** L2-04: a value that is rare and nearly another that is not. */
function hasVariants(column: Column): boolean {
  const counts = choicesOf(column)
  if (counts === null) return false
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const isRare = ([, count]: [string, number]) => count <= 2 && count / total <= 0.05
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/(?<=\S)\s*[※＊＃#（(「【].*$/, '')
      .trim()
  const common = [...counts].filter((entry) => !isRare(entry)).map(([value]) => plain(value))
  return [...counts].filter(isRare).some(([value]) => {
    const rare = plain(value)
    return common.some(
      (other) => rare === other || (Math.min(rare.length, other.length) >= 2 && likeness(rare, other) >= 0.75),
    )
  })
}

function levelTwo(sheet: Sheet, layout: Layout): Breach[] {
  const columns = columnsOf(sheet, layout)
  const isNumeric = ({ kind, cells }: Column) => {
    const filled = cells.filter((cell) => cell.trim() !== '')
    return kind === 'numeric' || (kind === 'mixed' && filled.filter(isNumberLike).length > filled.length / 2)
  }
  const isAbbreviated = ({ cells }: Column) => {
    const first = cells.findIndex((cell) => cell.trim() !== '')
    const gap = first >= 0 && cells.slice(first).some((cell) => cell.trim() === '')
    return gap || cells.some((cell) => ['〃', '同上', '同左', '同右', '〇', '仝', 'ヽ', '々'].includes(cell.trim()))
  }
  const names = columns.map(({ name }) => name)
  const others = (column: Column) => [...(choicesOf(column) ?? [])].filter(([value]) => value.includes('その他'))
  return [
    ...inColumns(
      'L2-01',
      'fatal',
      namesWhere(columns, (column) => isNumeric(column) && column.cells.some(isImpure)),
    ),
    ...inColumns(
      'L2-02',
      'fatal',
      namesWhere(
        layout.stub.flatMap((index) => columns[index] ?? []),
        isAbbreviated,
      ),
    ),
    ...breach('L2-03', 'fatal', new Set(names).size < names.length),
    ...inColumns('L2-04', 'critical', namesWhere(columns, hasVariants)),
    ...inColumns(
      'L2-05',
      'major',
      namesWhere(columns, (column) => others(column).length >= 2 && others(column).some(([, count]) => count < 3)),
    ),
  ]
}

/** L3-04 looks at so many rows. */
const SEEN_ROWS = 30
const TIME = /年|月|日|時期|期間|時点|date|year|month|period/i
const REGION =
  /都道府県|地域|地区|市区町村|自治体|所在地|住所|県|府|市|町|村|region|prefecture|city|address|団体コード/i

function levelThree(sheet: Sheet, layout: Layout): Breach[] {
  const columns = columnsOf(sheet, layout)
  const seen = ({ cells }: Column) => cells.slice(0, SEEN_ROWS).filter((cell) => cell !== '')
  const share = (column: Column, holds: (cell: string) => boolean) =>
    seen(column).length > 0 ? seen(column).filter(holds).length / seen(column).length : 0
  const isNumeric = (column: Column) => share(column, (cell) => /^[\s\-ー−▲△]*[\d,]+\.?\d*\s*$/.test(cell)) >= 0.7

  const mixesTimes = ({ name, cells }: Column) => {
    const forms = new Set(cells.map(timeForm).filter((form) => form !== null))
    return TIME.test(name) && (forms.has('refused') || forms.size > 1)
  }
  const named = columns.filter(({ name }) => REGION.test(name))
  const regions =
    named.length > 0 ? named : columns.filter((column) => share(column, (cell) => placeForm(cell) !== null) >= 0.5)
  const hasCodes = regions.some(({ name }) => /コード|code/i.test(name))
  const isUnclear = ({ cells }: Column) =>
    cells.some((cell) => placeForm(cell) === 'short' || (placeForm(cell) === 'official' && !hasCodes))

  const isYear = (name: string) =>
    /^(?:19|20)\d{2}(?:年|年度)?$|^(?:平成|令和|昭和)\d{1,2}(?:年|年度)?$|^[RHS]\d{1,2}$/.test(name)
  const numbered = columns.map(({ name }) => /^(.+?)[\s_-]?\d+$/.exec(name)?.[1] ?? '').filter((base) => base !== '')
  const inRow = numbered.some((base) => numbered.filter((other) => other === base).length >= 4)
  const isWide = columns.length >= 4 && (columns.filter(({ name }) => isYear(name)).length >= 3 || inRow)
  return [
    ...breach('L3-01', 'fatal', layout.head[0] !== 0),
    ...breach('L3-01', 'major', layout.head.length >= 3),
    ...inColumns(
      'L3-04',
      'major',
      namesWhere(columns, (column) => isNumeric(column) && !saysUnit(column.name)),
    ),
    ...inColumns('L3-05', 'major', namesWhere(columns, mixesTimes)),
    ...inColumns('L3-06', 'critical', namesWhere(regions, isUnclear)),
    ...breach('L3-09', 'major', isWide || columns.length > 100),
  ]
}
