import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import type { Achievement, Detail } from '../../src/plan/plan.ts'
import type { Artefact } from './artefacts.ts'
import { isBalanced } from './brackets.ts'
import { readDetails } from './details.ts'
import type { PlanForm } from './form.ts'
import { faultAt, gathered, parsed, type Fault, type Parsed } from './faults.ts'
import { cutBefore, isBlank, joinedLines, spanOf, type Block, type Line } from './lines.ts'
import { isBullet } from './marks.ts'
import { endsWithTag, sentenceYears, tagYears, type YearContext, type YearsRead } from './year-tag.ts'

/** How a city writes that there is no record: 「なし」, 「（特になし）」, 「実績なし」, 「－」. */
const NOTHING = /^[（(]?(?:特に|該当|実績は?)?(?:なし|無し|ありません|[-－—―ー])[）)]?。?$/u

/** What the achievements of one project are read with. */
export interface AchievementContext extends YearContext {
  project: number
  /** Lines set in the same column of the table, from which its width is known. */
  sameColumn: readonly Line[]
}

/**
 * The ・ bullets of 【主な実績】. An empty line between them means nothing. A project that has not begun has none: there
 * nothing stands, or 「なし」.
 */
export function readAchievements(lines: readonly Line[], context: AchievementContext): Parsed<Achievement[]> {
  const filled = lines.filter((line) => !isBlank(line))
  const nothing = noRecord(filled, context.form)
  if (nothing) return parsed([], nothing)
  const [above = [], ...bullets] = cutBefore(filled, (line) => isBullet(line, context.form))
  const [stray] = above
  const read = gathered(bullets.map((bullet, index) => readBullet(bullet, index + 1, context)))
  return parsed(read.value.flat(), read.artefacts, [
    ...read.faults,
    ...(stray ? [faultAt(stray.number, wrongStart(stray.text.trim(), bullets.length, context.form))] : []),
  ])
}

/** The city's word for no record, with a bullet or without; null where other words stand. */
function noRecord(lines: readonly Line[], form: PlanForm): Artefact[] | null {
  const [only, ...more] = lines
  if (!only) return []
  const bullet = isBullet(only, form) ? form.bullet : ''
  const text = only.text.slice(bullet.length).trim()
  if (more.length > 0 || !NOTHING.test(text)) return null
  const word: Artefact = { kind: 'no-record', text, line: only.number }
  return bullet === '' ? [word] : [{ kind: 'bullet', text: bullet, line: only.number }, word]
}

/** What is wrong with a text above the first of `count` bullets. */
function wrongStart(stray: string, count: number, { achievements: mark, bullet }: PlanForm): string {
  const way = count === 0 ? '。別の印で始まる実績があるなら、form.jsonのbulletをその印に直してください' : ''
  return `${mark}の文は「${bullet}」で始まる必要があります：「${stray}」${way}`
}

function readBullet(lines: readonly Line[], index: number, context: AchievementContext): Parsed<Achievement[]> {
  const [first, ...below] = lines
  if (!first) return parsed([])
  const opening = { ...first, text: first.text.slice(context.form.bullet.length) }
  if (isBlank(opening))
    return parsed([], [], [faultAt(first.number, `「${context.form.bullet}」と同じ行に実績の文が必要です`)])
  const { block, rest } = ownLines(opening, below, context.form)
  const id = `p${context.project}-a${index}`
  const text = joinedLines(block)
  const details = readDetails(rest, { achievement: id, ...context })
  const source = spanOf(block)
  const { years, yearsFrom, faults } = yearsOf(text, source.to, details.value, context)
  const recorded = new Set([...years, ...details.value.flatMap(allYears)])
  const achievement: Achievement = {
    id,
    text,
    fiscalYears: years,
    yearsFrom,
    recordedYears: [...recorded].sort((one, other) => one - other),
    details: details.value,
    source,
  }
  const bullet = { kind: 'bullet', text: context.form.bullet, line: first.number } as const
  return parsed([achievement], [bullet, ...details.artefacts], [...faults, ...details.faults])
}

/** The lines of the bullet itself: up to its year tag, or up to the first indented line. */
function ownLines(first: Line, below: readonly Line[], form: PlanForm): { block: Block; rest: Line[] } {
  const block: Block = [first]
  for (const line of below) {
    if (/^\s/u.test(line.text) || endsWithTag(joinedLines(block), form)) break
    block.push(line)
  }
  return { block, rest: below.slice(block.length - 1) }
}

interface Dated {
  years: FiscalYear[]
  yearsFrom: Achievement['yearsFrom']
  faults: Fault[]
}

/** The years of an achievement: its tag's; or the year its sentence opens with; or those of its details. */
function yearsOf(text: string, line: number, details: readonly Detail[], context: YearContext): Dated {
  if (!isBalanced(text)) return undated(faultAt(line, '実績の括弧が対になっていません'))
  const tag = tagYears(text, context)
  if (tag.years || tag.fault !== null) return dated(tag, 'tag', line)
  // Without a tag, only a whole sentence is an achievement: anything else was cut, or wrapped before a ・.
  const whole = text.endsWith('。')
  const sentence = sentenceYears(text, context)
  if (whole && (sentence.years || sentence.fault !== null)) return dated(sentence, 'text', line)
  const labelled = details.length > 0 && details.every((detail) => detail.fiscalYears.length > 0)
  if (whole && labelled) {
    const years = new Set(details.flatMap((detail) => detail.fiscalYears))
    return { years: [...years].sort((one, other) => one - other), yearsFrom: 'details', faults: [] }
  }
  return undated(faultAt(line, `実績の終わりに年度の印がありません。${context.form.tagExamples}が必要です`))
}

function undated(fault: Fault): Dated {
  return { years: [], yearsFrom: 'tag', faults: [fault] }
}

function dated(read: YearsRead, yearsFrom: Achievement['yearsFrom'], line: number): Dated {
  return { years: read.years ?? [], yearsFrom, faults: read.fault === null ? [] : [faultAt(line, read.fault)] }
}

function allYears(detail: Detail): FiscalYear[] {
  return [...detail.fiscalYears, ...detail.details.flatMap(allYears)]
}
