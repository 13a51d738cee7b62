import type { Department, SourceSpan } from '../../src/plan/plan.ts'
import { isBalanced } from './brackets.ts'
import { isCollective, readDepartments, type DepartmentsRead } from './departments.ts'
import type { PlanForm } from './form.ts'
import { faultAt, parsed, type Parsed } from './faults.ts'
import { isBlank, joinedLines, spanOf, type Block, type Line } from './lines.ts'

export interface Head {
  title: string
  source: SourceSpan
  departments: Department[]
}

/**
 * The title of a project and its departments. Nothing in the text marks the border between them, so every position is
 * tried (the end of a line, a space within a line), and exactly one must leave a title and departments.
 */
export function titleAndDepartments(lines: readonly Line[], number: number, form: PlanForm): Parsed<Head> {
  const pieces = lines.filter((line) => !isBlank(line))
  const fits = splits(pieces).flatMap(({ title, rest }) => {
    const [first, ...more] = title
    const text = joinedLines(title)
    const read = first && form.titleEnd.test(text) && isBalanced(text) ? readDepartments(rest, form) : null
    return read && first ? [{ title: [first, ...more] satisfies Block as Block, read }] : []
  })
  const [fit] = fits
  if (fit && fits.length === 1) return parsed(head(fit.title, fit.read, number, form), fit.read.artefacts)
  const line = lines[0]?.number ?? 0
  const stands = pieces.map(({ text }) => text.trim()).join(' ')
  const [, departments = '担当の部署'] = form.columns
  const message = fit
    ? `「${stands}」は、事業名と${departments}の境目が二通りに読めます。${departments}の間には「、」が必要です`
    : `「${stands}」：事業名（${endings(form.titleEnds)}）のあとに、${departments}（${endings(form.departments.ends)}）が必要です。ほかの終わり方をする名前は、form.jsonのtitleEndsかdepartments.endsに足してください`
  return parsed({ title: '', source: { from: line, to: line }, departments: [] }, [], [faultAt(line, message)])
}

function head(title: Block, read: DepartmentsRead, number: number, form: PlanForm): Head {
  const departments = read.departments.map((block, index) => {
    const text = joinedLines(block)
    const kind = isCollective(text, form) ? 'collective' : 'named'
    return { id: `p${number}-d${index + 1}`, text, kind, source: spanOf(block) } as const
  })
  return { title: joinedLines(title), source: spanOf(title), departments }
}

/** For messages: 「…課、…所」. */
function endings(words: readonly string[]): string {
  return words.map((word) => `…${word}`).join('、') || 'どんな言葉でも'
}

function splits(lines: readonly Line[]): { title: Line[]; rest: Line[] }[] {
  return lines.flatMap((line, index) => {
    const above = lines.slice(0, index)
    const below = lines.slice(index + 1)
    const atBlanks = [...line.text.trimEnd().matchAll(/\S\s+(?=\S)/gu)].map((match) => ({
      title: [...above, { ...line, text: line.text.slice(0, match.index + 1) }],
      rest: [{ ...line, text: line.text.slice(match.index + match[0].length) }, ...below],
    }))
    return below.length > 0 ? [...atBlanks, { title: [...above, line], rest: below }] : atBlanks
  })
}
