// @first-plan
import { describe, expect, it } from 'vitest'
import { chartTables } from '../../../src/build/chart-tables.ts'
import { lines, numbers, plan } from '../../plan/committed-content.ts'

/** Whoever has only the file knows nothing of the app: what stands in it, in its head and in its name must be true alone. */
const files = new Map(chartTables(plan, numbers).map(({ file, text }) => [file, text]))
const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '')

/** The records of a CSV file, by the names of its columns. */
function recordsOf(csv: string): Record<string, string>[] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gu
  const rows: string[][] = [[]]
  for (const [, raw = '', end] of csv.replace('\uFEFF', '').trimEnd().matchAll(cell)) {
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  const [head = [], ...records] = rows
  return records.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])))
}

const all = [...files].flatMap(([file, csv]) => recordsOf(csv).map((record) => ({ file, ...record })))
const columnsOf = (record: Record<string, string>) => new Map(Object.entries(record))

describe('a table that is downloaded', () => {
  it('has, beside each number of the table, its words, which stand in the lines that it names', () => {
    const stated = all.map(columnsOf).filter((row) => row.get('phrase_text'))
    expect(stated.length).toBeGreaterThan(45)
    for (const row of stated) {
      const [from, to] = [Number(row.get('first_line_number')), Number(row.get('last_line_number'))]
      const named = plain(lines.slice(from - 1, to).join(''))
      expect(named, row.get('file')).toContain(plain(row.get('phrase_text') ?? ''))
      if (row.get('basis_code') !== 'stated') continue
      const numbersThere = plain(row.get('phrase_text') ?? '').match(/\d+万?/gu) ?? []
      expect(numbersThere.map((number) => Number.parseInt(number) * (number.endsWith('万') ? 10_000 : 1))).toContain(
        Number(row.get('value_number')),
      )
    }
    const elsewhere = all.map(columnsOf).filter((row) => row.get('value_order_number') && !row.get('phrase_text'))
    expect(elsewhere.length).toBeGreaterThan(0)
    for (const row of elsewhere)
      expect(Number(row.get('value_number')), 'several names, which we counted').toBeGreaterThan(1)
  })

  it('says for each number whether the table states it or we counted it', () => {
    const rows = all.map(columnsOf).filter((row) => row.get('value_number'))
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows)
      expect(['stated', 'counted', 'calculated'], row.get('file')).toContain(row.get('basis_code'))
  })

  it('has no column that judges, plans or makes official', () => {
    const heads = new Set(
      [...files.values()].flatMap((csv) => (csv.replace('\uFEFF', '').split('\r\n')[0] ?? '').split(',')),
    )
    expect(heads.size).toBeGreaterThan(10)
    expect(
      [...heads].filter((head) => /plan|target|goal|progress|status|achiev|done|publi|official|current/u.test(head)),
    ).toEqual([])
  })
})

/** What an English word in the name of a file stands for in the city's words or ours. */
const MEANINGS: Record<string, RegExp> = {
  menus: /メニュー/u,
  added: /追加|増設/u,
  procedures: /手続き/u,
  machine: /自動交付機/u,
  machines: /自動交付機/u,
  places: /カ所/u,
  renewed: /更新/u,
  waiting: /待ち人数/u,
  displays: /表示/u,
  terminals: /端末/u,
  special: /特設/u,
  sites: /サイト/u,
  open: /オープン/u,
  data: /データ/u,
  kinds: /種類/u,
  sets: /データ/u,
  voice: /音声/u,
  codes: /コード/u,
  sessions: /回/u,
  participants: /参加人数/u,
  groups: /団体/u,
  new: /新規/u,
  channels: /youtube|twitter|facebook/u,
  blogs: /ブログ/u,
  leaflets: /リーフレット/u,
  pamphlets: /パンフレット/u,
  banners: /バナー/u,
  associations: /自治会/u,
  enquiries: /問合わせ/u,
  department: /部門/u,
}

describe('the name of a file', () => {
  it('says only what its numbers’ own words say', () => {
    for (const { id, project, label, points } of numbers.series) {
      const [owner, ...words] = id.split('-')
      expect(owner).toBe(`p${project}`)
      const said = [label, ...points.flatMap(({ phrases }) => phrases)].join('')
      for (const word of words) {
        expect(Object.keys(MEANINGS), id).toContain(word)
        expect(said, `${id}: ${word}`).toMatch(MEANINGS[word] ?? /^$/u)
      }
    }
  })

  it('is that of its series, or says that records are counted, by policy and for which year', () => {
    const known = new Set(numbers.series.map(({ id }) => `${id}.csv`))
    const others = [...files.keys()].filter((name) => !known.has(name))
    expect(others).toEqual([
      'records-by-policy.csv',
      ...plan.fiscalYears.map((year) => `records-by-policy-${year}.csv`),
    ])
  })
})
