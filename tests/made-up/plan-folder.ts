import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eraName, type FiscalYear } from '../../src/plan/fiscal-year.ts'

/** The name of the app of the made-up city. */
export const MADE_UP_APP = 'ひなたのみどり'
export const MADE_UP_CITY = 'ひなた市'

const POLICIES = [
  { code: 'Ａ－１', title: '森をそだてる', projects: ['苗木の配布', '遊歩道の手入れ', '木の名札づくり'] },
  { code: 'Ａ－２', title: '水をまもる', projects: ['川の清掃', '井戸の調査'] },
  { code: 'Ｂ－１', title: 'みどりを学ぶ', projects: ['森の教室', '案内人の養成', '標本の整理'] },
]

/**
 * Writes the folder of a made-up city's plan, ready for the import: its text and the two files of ours that every plan
 * has. Other codes, bullets and departments than the committed plan's; eight projects; `count` years from `first` on.
 */
export function writePlanFolder(folder: string, first: FiscalYear, count: number): void {
  const years = Array.from({ length: count }, (_, index) => first + index)
  const write = (path: string, content: unknown) => {
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`
    writeFileSync(join(folder, path), text)
  }
  for (const part of ['source', 'annotations']) mkdirSync(join(folder, part), { recursive: true })
  write('source/midori.txt', textOf(years))
  write('source/about.json', {
    id: 'hinata-midori',
    municipality: { code: '999999', name: MADE_UP_CITY },
    ...{ file: 'midori.txt', publisher: MADE_UP_CITY, url: null, retrieved: null, licence: null },
  })
  write('source/corrections.json', [])
  write('source/form.json', {
    columns: ['事業名', '担当', '内容'],
    ...{ policy: 'Ａ－１', project: '(1)', overview: '【内容】', achievements: '【実績】', bullet: '・' },
    tags: ['（令和４年度）', '（R3）'],
    titleEnds: [],
    departments: { ends: ['室', 'センター'] },
    schedule: false,
  })
  write('annotations/city.json', {
    ...{ appName: MADE_UP_APP, appShortName: 'みどり', appDescription: `${MADE_UP_CITY}のみどりの記録です。` },
    ...{ subject: `${MADE_UP_CITY}のみどりの取組`, field: 'みどり', flower: 'すみれ' },
    site: { name: `${MADE_UP_CITY}のサイト`, url: 'https://hinata.example/' },
    unofficial: `${MADE_UP_CITY}の公式アプリではありません。`,
    publishedBy: `もとになったのは、${MADE_UP_CITY}の表です。`,
    homeHeading: ['みどりの', '取組の', '記録。'],
    homeLead: `${MADE_UP_CITY}のみどりの取組の記録です。`,
    ...{ homeWishes: ['川の清掃'], searchExamples: ['川の清掃', '森の教室'] },
  })
  write('annotations/edition.json', { date: '2026-04-01', changed: '最初の版です。' })
}

/** The text of the plan. Each year has records in two of three projects. */
function textOf(years: readonly FiscalYear[]): string {
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const lines = [`みどりの事業進行管理表（${eraName(first)}～${eraName(last)}）`, '']
  let number = 0
  for (const { code, title, projects } of POLICIES) {
    lines.push(`${code}　${title}`, '', `事業名 担当 内容 ${years.map(eraName).join(' ')}`, '')
    for (const project of projects) {
      number += 1
      const place = number
      lines.push(`(${place})${project} ${place % 2 === 0 ? 'みどりの室' : '森のセンター'}`, '', '【内容】')
      lines.push(`・${MADE_UP_CITY}のみどりのために、${project}を行う。`, '', '【実績】')
      const recorded = years.filter((year) => (year + place) % 3 !== 0)
      lines.push(
        ...recorded.map((year, index) => `・${project}を${place + index + 2}回行った。（${eraName(year)}）`),
        '',
      )
    }
  }
  return `${lines.join('\n')}\n`
}
