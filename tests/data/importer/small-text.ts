import type { Achievement, Plan, Project } from '../../../src/plan/plan.ts'
import { importPlan, type PlanImport } from '../../../data/importer/import-plan.ts'
import type { Correction } from '../../../data/importer/source-notes.ts'
import { faultsOf, form, planOf } from './real-text.ts'

/** The parts of a small text in the city's form; each has the simplest default. */
export interface SmallText {
  title?: string
  heading?: string
  tableHead?: string
  head?: string[]
  overview?: string[]
  achievements?: string[]
  /** The lines before 【主な実績】: one empty line. */
  beforeAchievements?: string[]
  /** What follows the first project: further projects, the schedule, further policies. */
  after?: string[]
  corrections?: Correction[]
}

export const TABLE_HEAD = '事　業　名 実施主体 概　　要 平成２２年度 平成２３年度 平成２４年度'

/** A small valid text with the parts given. */
export function smallText(parts: SmallText = {}): string {
  return [
    '',
    parts.title ?? '個別事業進行管理表(平成２２年度～２４年度)',
    '',
    parts.heading ?? '施策１－１　便利な行政',
    '',
    parts.tableHead ?? TABLE_HEAD,
    '',
    ...(parts.head ?? ['1.電子申請推進事業 情報政策課']),
    '',
    '【事業内容】',
    ...(parts.overview ?? ['・申請や届出の手続を、もっと簡単にする。']),
    ...(parts.beforeAchievements ?? ['']),
    '【主な実績】',
    ...(parts.achievements ?? ['・申請を開始した。（H22）']),
    ...(parts.after ?? []),
  ].join('\n')
}

/** The lines of a second project. */
export function project(number: number, achievements: string[] = ['・導入した。（H23）']): string[] {
  return [
    '',
    `${number}.窓口案内支援の充実`,
    '広聴広報課',
    '',
    '【事業内容】',
    '・案内する。',
    '',
    '【主な実績】',
    ...achievements,
  ]
}

export function importSmall(parts: SmallText = {}): PlanImport {
  const about = { id: 'small', municipality: { code: '000000', name: '市' }, file: 'small.txt' }
  const unknown = { publisher: null, url: null, retrieved: null, licence: null }
  return importPlan(new TextEncoder().encode(smallText(parts)), { ...about, ...unknown }, parts.corrections ?? [], form)
}

export function smallPlan(parts: SmallText = {}): Plan {
  return planOf(importSmall(parts))
}

export function firstProject(parts: SmallText = {}): Project {
  const [first] = smallPlan(parts).projects
  if (!first) throw new Error('no project')
  return first
}

export function achievementsOf(lines: string[]): Achievement[] {
  return firstProject({ achievements: lines }).achievements
}

export function smallFaults(parts: SmallText): string[] {
  return faultsOf(importSmall(parts))
}
