import * as v from 'valibot'
import { type FiscalYear, rangeName } from '../../../src/plan/fiscal-year.ts'
import { faultText } from '../../../data/importer/faults.ts'
import { FormSchema } from '../../../data/importer/form.ts'
import { importPlan, type PlanImport } from '../../../data/importer/import-plan.ts'
import { yearInStyle, type YearPhrase } from '../../../data/importer/year-phrase.ts'

/** A form and the words that a text in it is printed with. */
interface Profile {
  form: Record<string, unknown>
  style: YearPhrase['style']
  codes: readonly [string, string]
  number: (project: number) => string
  departments: readonly string[]
}

/** As in a table with a schedule: 施策１－１, 1., H22, 課. */
export const WITH_SCHEDULE: Profile = {
  form: {
    columns: ['事業名', '実施主体', '概要'],
    policy: '施策１－１',
    project: '1.',
    overview: '【事業内容】',
    achievements: '【主な実績】',
    bullet: '・',
    tags: ['（H22）', '（H22～H24）'],
    titleEnds: ['事業'],
    departments: { ends: ['課', '所'], beginnings: ['所'] },
    schedule: true,
  },
  style: 'letter',
  codes: ['施策１－１', '施策１－２'],
  number: (project) => `${project}.`,
  departments: ['情報政策課', '職員研修所'],
}

/** As in a report with indicators and marks: Ａ－１, (1), 令和４年度, 室 and センター, no schedule. */
export const WITH_BLOCKS: Profile = {
  form: {
    columns: ['取組名', '担当'],
    policy: 'Ａ－１',
    project: '(1)',
    overview: '■取組の内容',
    achievements: '■これまでの実績',
    blocks: ['【ＫＰＩ】', '【評価】'],
    bullet: '○',
    tags: ['（令和３年度）', '（令和３～５年度）', '（令和５年度、令和６年度）'],
    titleEnds: [],
    departments: { ends: ['室', 'センター'] },
    schedule: false,
  },
  style: 'era',
  codes: ['Ａ－１', 'Ａ－２'],
  number: (project) => `（${project}）`,
  departments: ['デジタル推進室', '市民センター'],
}

/** The profile with other settings, and with years in another notation. */
export function profileWith(profile: Profile, form: Record<string, unknown>, style = profile.style): Profile {
  return { ...profile, form: { ...profile.form, ...form }, style }
}

/** What a text differs in from the simplest: the achievements of the first project, what follows the last one. */
export interface Differences {
  title?: string
  achievements?: readonly string[]
  /** Lines between the first project and the second. */
  between?: readonly string[]
  /** Lines after the last project. */
  after?: readonly string[]
  /** Whether the table's head stands above the first policy's projects alone. */
  headOnce?: boolean
}

/** A text of three projects in two policies. */
export function madeUpText(profile: Profile, years: readonly FiscalYear[], different: Differences = {}): string {
  const { form, codes, number, departments, style } = profile
  const tag = (from: FiscalYear) => `（${yearInStyle(from, style)}）`
  const project = (index: number, title: string, achievements: readonly string[]) => [
    `${number(index)}${title}`,
    departments[index % 2] ?? '',
    '',
    String(form['overview']),
    `${String(form['bullet'])}市民が使いやすいしくみを、市が整える。`,
    '',
    String(form['achievements']),
    ...achievements.map((text) => `${String(form['bullet'])}${text}`),
  ]
  const [first = 0] = years
  const last = years.at(-1) ?? 0
  const columns = form['columns'] as readonly string[]
  const head = [...columns, ...years.map((year) => yearInStyle(year, style))].join(' ')
  return [
    different.title ?? `みどり市の計画（${rangeName(years)}）`,
    '',
    `${codes[0]}　便利な手続き`,
    '',
    ...(columns.length > 0 ? [head] : []),
    '',
    ...project(1, '窓口予約事業', different.achievements ?? [`予約を始めた。${tag(first)}`]),
    ...(different.between ?? []),
    '',
    ...project(2, '電子申請事業', [`申請を広げた。${tag(last)}`]),
    '',
    `${codes[1]}　支える人`,
    '',
    ...(columns.length > 0 && !different.headOnce ? [head] : []),
    '',
    ...project(3, '職員研修事業', [`研修をした。${tag(first)}`, `講座を開いた。${tag(last)}`]),
    ...(different.after ?? []),
  ].join('\n')
}

/** Imports such a text. */
export function importMadeUp(profile: Profile, years: readonly FiscalYear[], different?: Differences): PlanImport {
  const about = { id: 'midori', municipality: { code: '000000', name: 'みどり市' }, file: 'plan.txt' }
  const unknown = { publisher: null, url: null, retrieved: null, licence: null }
  const bytes = new TextEncoder().encode(madeUpText(profile, years, different))
  return importPlan(bytes, { ...about, ...unknown }, [], v.parse(FormSchema, profile.form))
}

/** The messages of a text that must not fit. */
export function madeUpFaults(profile: Profile, years: readonly FiscalYear[], different: Differences): string[] {
  const imported = importMadeUp(profile, years, different)
  return imported.ok ? [] : imported.faults.map(faultText)
}

/** Fiscal years one after the other. */
export function yearsFrom(first: FiscalYear, count: number): FiscalYear[] {
  return Array.from({ length: count }, (_, index) => first + index)
}
