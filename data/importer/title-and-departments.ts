import type { Department, SourceSpan } from '../../src/plan/plan.ts'
import { spanName } from '../../src/plan/source-lines.ts'
import { isBalanced } from './brackets.ts'
import { isCollective, readDepartments, type DepartmentsRead } from './departments.ts'
import type { PlanForm } from './form.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
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
  const fits = fitsOf(pieces, form)
  const [fit] = fits
  if (fit && fits.length === 1) return parsed(head(fit.title, fit.read, number, form), fit.read.artefacts)
  const [, departments = '担当の部署'] = form.columns
  const above = fit ? null : aboveSentence(pieces, form)
  if (above) {
    const value = head(above.fit.title, above.fit.read, number, form)
    return parsed(value, above.fit.read.artefacts, [strayBelow(above.below, departments, form)])
  }
  const line = lines[0]?.number ?? 0
  const stands = pieces.map(({ text }) => text.trim()).join(' ')
  const message = fit
    ? `「${stands}」は、事業名と${departments}の境目が二通りに読めます。${departments}の間には「、」が必要です`
    : `「${stands}」：事業名（${endings(form.titleEnds)}）のあとに、${departments}（${endings(form.departments.ends)}）が必要です。ほかの終わり方をする名前は、form.jsonのtitleEndsかdepartments.endsに足してください。部署の名前が見出しの下など別の所にあるなら、事業名と同じ行の終わりに移してください${pieces.some(isSentence) ? `。事業の説明の文は、${wayOfSentence('文の行', form)}` : ''}`
  return parsed({ title: '', source: { from: line, to: line }, departments: [] }, [], [faultAt(line, message)])
}

/** The title and departments above lines that hold a sentence, and these lines; null where it reads in no or in two ways. */
function aboveSentence(pieces: readonly Line[], form: PlanForm): { fit: Fit; below: Line[] } | null {
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const below = pieces.slice(count)
    const [fit, other] = fitsOf(pieces.slice(0, count), form)
    if (fit && below.some(isSentence)) return other ? null : { fit, below }
  }
  return null
}

function isSentence({ text }: Line): boolean {
  return text.trimEnd().endsWith('。')
}

function strayBelow(below: readonly Line[], departments: string, form: PlanForm): Fault {
  const [first, last] = [below[0], below.at(-1)].map((line) => line?.number ?? 0)
  const way = wayOfSentence(spanName({ from: first ?? 0, to: last ?? 0 }), form)
  return faultAt(
    first ?? null,
    `「${below[0]?.text.trim() ?? ''}」は、事業名でも${departments}でもありません。事業の説明の文なら、${way}`,
  )
}

/** What to do with a sentence that stands below a project's title. */
function wayOfSentence(lines: string, form: PlanForm): string {
  const headings = [...form.blocks, form.overview].map((mark) => `「${mark}」`).join('か')
  return `${lines}を空にするか、${headings}の下に移してください`
}

interface Fit {
  title: Block
  read: DepartmentsRead
}

/** Every way to read lines as a title and departments. */
function fitsOf(pieces: readonly Line[], form: PlanForm): Fit[] {
  return splits(pieces).flatMap(({ title, rest }) => {
    const [first, ...more] = title
    const text = joinedLines(title)
    const read = first && form.titleEnd.test(text) && isBalanced(text) ? readDepartments(rest, form) : null
    return read && first ? [{ title: [first, ...more] satisfies Block as Block, read }] : []
  })
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
