import type { Department, SourceSpan } from '../../src/plan/plan.ts'
import { isBalanced } from './brackets.ts'
import { isCollective, readDepartments, type DepartmentsRead } from './departments.ts'
import { faultAt, parsed, type Parsed } from './faults.ts'
import { isBlank, joinedLines, spanOf, type Block, type Line } from './lines.ts'

export interface Head {
  title: string
  source: SourceSpan
  departments: Department[]
}

/** How a title ends in this form. */
const TITLE_END = /(?:事業|推進|充実|開設|）)$/u

/**
 * The title of a project and its departments. Nothing in the text marks the border between them, so every position is
 * tried (the end of a line, a space within a line), and exactly one must leave a title and departments.
 */
export function titleAndDepartments(lines: readonly Line[], number: number): Parsed<Head> {
  const pieces = lines.filter((line) => !isBlank(line))
  const fits = splits(pieces).flatMap(({ title, rest }) => {
    const [first, ...more] = title
    const text = joinedLines(title)
    const read = first && TITLE_END.test(text) && isBalanced(text) ? readDepartments(rest) : null
    return read && first ? [{ title: [first, ...more] satisfies Block as Block, read }] : []
  })
  const [fit] = fits
  if (fit && fits.length === 1) return parsed(head(fit.title, fit.read, number), fit.read.artefacts)
  const line = lines[0]?.number ?? 0
  const message = fit
    ? '事業名と実施主体の境目が二通りに読めます。実施主体の間には「、」が必要です'
    : '事業名（…事業、…推進、…充実、…開設）のあとに、実施主体（…課、…所）が必要です'
  return parsed({ title: '', source: { from: line, to: line }, departments: [] }, [], [faultAt(line, message)])
}

function head(title: Block, read: DepartmentsRead, number: number): Head {
  const departments = read.departments.map((block, index) => {
    const text = joinedLines(block)
    const kind = isCollective(text) ? 'collective' : 'named'
    return { id: `p${number}-d${index + 1}`, text, kind, source: spanOf(block) } as const
  })
  return { title: joinedLines(title), source: spanOf(title), departments }
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
