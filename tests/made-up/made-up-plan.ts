import type { Annotations } from '../../src/plan/annotations.ts'
import type { Content } from '../../src/plan/content.ts'
import { eraName } from '../../src/plan/fiscal-year.ts'
import type { LazyData } from '../../src/plan/lazy-data.ts'
import type { Plan, Project } from '../../src/plan/plan.ts'
import {
  ANNOTATIONS_SCHEMA_VERSION,
  LAZY_DATA_SCHEMA_VERSION,
  PLAN_SCHEMA_VERSION,
} from '../../src/plan/schema-versions.ts'

const ID = 'kodama-forest'
const POLICIES = [
  { code: 'A-1', title: '森をそだてる', projects: ['苗木の配布', '遊歩道の手入れ', '木の名札'] },
  { code: 'A-2', title: '水をまもる', projects: ['川の清掃', '井戸の調査'] },
  { code: 'B-1', title: 'みどりを学ぶ', projects: ['森の教室', '案内人の養成', '標本の整理'] },
]

/**
 * A made-up city's plan that has only what every plan has: no themes, numbers, life events, places, glossary or
 * schedule. `first`: its first fiscal year; `count`: how many years it has. Each year has records in some projects.
 */
export function madeUpContent(first: number, count: number): Content {
  const fiscalYears = Array.from({ length: count }, (_, index) => first + index)
  const lines: string[] = []
  const write = (line: string) => ({ from: lines.push(line), to: lines.length })
  write('みどりの事業の進行管理表')
  let number = 0
  const projects: Project[] = []
  const policies = POLICIES.map(({ code, title, projects: titles }) => {
    const source = write(`施策${code} ${title}`)
    const numbers = titles.map((name) => {
      number += 1
      projects.push(projectOf(number, name, code, fiscalYears, write))
      return number
    })
    return { code, title, projects: numbers, phases: [], source }
  })
  const plan: Plan = {
    schemaVersion: PLAN_SCHEMA_VERSION,
    id: ID,
    title: 'みどりの事業の進行管理表',
    municipality: { code: '999999', name: 'こだま市' },
    fiscalYears,
    source: {
      ...{ file: 'midori.txt', sha256: '0'.repeat(64), lines: lines.length },
      ...{ publisher: 'こだま市', url: null, retrieved: null, licence: null },
    },
    policies,
    projects,
  }
  return { plan, annotations: BARE, lines }
}

/** The same plan, in which these projects have not begun: the city records nothing of them. */
export function withoutRecords(content: Content, numbers: readonly number[]): Content {
  const projects = content.plan.projects.map((project) =>
    numbers.includes(project.number) ? { ...project, achievements: [] } : project,
  )
  return { ...content, plan: { ...content.plan, projects } }
}

function projectOf(
  number: number,
  title: string,
  policy: string,
  fiscalYears: readonly number[],
  write: (line: string) => { from: number; to: number },
): Project {
  const source = write(`${number}. ${title}`)
  const departments = [{ id: `p${number}-d1`, text: 'みどりの室', kind: 'named' as const, source: write('みどりの室') }]
  const overview = `市のみどりのために、${title}を行う。`
  const recorded = fiscalYears.filter((year) => (year + number) % 3 !== 0)
  return {
    ...{ number, title, source, policy, departments },
    overview: [{ id: `p${number}-o1`, text: overview, source: write(overview) }],
    achievements: recorded.map((year, index) => {
      const text = `${title}を${number + index + 2}回行った。（${eraName(year)}）`
      const years = [year]
      return {
        ...{ id: `p${number}-a${index + 1}`, text, fiscalYears: years, yearsFrom: 'tag' as const },
        ...{ recordedYears: years, details: [], source: write(`・${text}`) },
      }
    }),
  }
}

const EDITION = { date: '2026-04-01', changed: '最初の版です。' }

const BARE: Annotations = {
  schemaVersion: ANNOTATIONS_SCHEMA_VERSION,
  plan: ID,
  edition: EDITION,
  correctedIds: [],
  city: {
    ...{ appName: 'こだまのみどり', appShortName: 'みどり', appDescription: 'こだま市のみどりの記録です。' },
    ...{ subject: 'こだま市のみどりの取組', field: 'みどり', flower: 'すみれ' },
    site: { name: 'こだま市のサイト', url: 'https://kodama.example/' },
    ...{ unofficial: '市の公式アプリではありません。', publishedBy: 'もとにしたのは、こだま市の表です。' },
    ...{ homeHeading: ['みどりの', '記録。'], homeLead: 'こだま市のみどりの記録です。' },
    ...{ homeWishes: ['川の清掃'], searchExamples: ['川の清掃'] },
  },
  ...{ themes: [], phaseProjects: [], lineBreaks: [], guideTopics: [], termMarks: {} },
  printed: { policy: '', departments: '担当', overview: '取組内容', achievements: '実績' },
  holds: {
    places: false,
    towns: false,
    terms: false,
    easyJapanese: false,
    readings: false,
    kanaSearch: false,
    synonyms: false,
  },
  languages: [],
  ...{ numberedProjects: [], shortTitles: [] },
}

const of = { schemaVersion: LAZY_DATA_SCHEMA_VERSION, plan: ID } as const
/** The other data files of such a plan: nothing stands in them. */
export const BARE_DATA: LazyData = {
  numbers: { ...of, series: [], crossChecks: [] },
  themeArticles: { ...of, themes: [], later: [], relatedProjects: [], show: [] },
  glossary: { ...of, terms: [] },
  guide: { ...of, topics: [], places: [], towns: { source: { name: '', url: '' }, wards: [] } },
  editions: { ...of, editions: [{ ...EDITION, sha256: '0'.repeat(64), changes: [], moved: 0 }] },
  searchLexicon: { ...of, synonyms: [], readings: {} },
}
