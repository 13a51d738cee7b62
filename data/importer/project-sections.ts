import type { Artefact } from './artefacts.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import { isBlank, type Line } from './lines.ts'
import { ACHIEVEMENTS_MARK, isBullet, OVERVIEW_MARK, projectHead } from './marks.ts'

/**
 * A project, split into its parts. `remainder`: what follows the achievements; for a policy's last project, the
 * schedule.
 */
export interface ProjectSections {
  number: number
  line: number
  /** Title and departments, the number left out. */
  head: Line[]
  overview: Line[]
  achievements: Line[]
  remainder: Line[]
}

/** The lines of a project, from its number to the next project or policy. */
export function projectSections(lines: readonly Line[]): Parsed<ProjectSections> {
  const [first, ...below] = lines
  const head = projectHead(first?.text ?? '')
  const number = head?.number ?? 0
  const line = first?.number ?? 0
  const [aboveOverview, overview, achievements] = cutAtMarks(below)
  const end = endOfAchievements(achievements)
  const artefacts: Artefact[] = [
    { kind: 'project-number', text: head?.mark ?? '', line },
    ...below
      .filter(isMark)
      .map((mark) => ({ kind: 'section-mark' as const, text: mark.text.trim(), line: mark.number })),
  ]
  const value = {
    number,
    line,
    head: [{ number: line, text: head?.rest ?? '' }, ...aboveOverview],
    overview,
    achievements: achievements.slice(0, end),
    remainder: achievements.slice(end),
  }
  return parsed(
    value,
    artefacts,
    markFaults(below, line).map((fault) => ({ ...fault, project: number })),
  )
}

function isMark(line: Line): boolean {
  return [OVERVIEW_MARK, ACHIEVEMENTS_MARK].includes(line.text.trim())
}

function cutAtMarks(lines: readonly Line[]): [Line[], Line[], Line[]] {
  const parts: [Line[], Line[], Line[]] = [[], [], []]
  let part: 0 | 1 | 2 = 0
  for (const line of lines) {
    const mark = line.text.trim()
    if (mark === OVERVIEW_MARK) part = 1
    else if (mark === ACHIEVEMENTS_MARK) part = 2
    else parts[part].push(line)
  }
  return parts
}

function markFaults(lines: readonly Line[], number: number): Fault[] {
  const marks = lines.filter(isMark).map((line) => line.text.trim())
  const faults = [OVERVIEW_MARK, ACHIEVEMENTS_MARK].flatMap((mark) => {
    const count = marks.filter((found) => found === mark).length
    if (count === 1) return []
    return [faultAt(number, count === 0 ? `${mark}がありません` : `${mark}が${count}回あります。1回だけ必要です`)]
  })
  if (faults.length === 0 && marks[0] === ACHIEVEMENTS_MARK)
    faults.push(faultAt(number, `${OVERVIEW_MARK}は${ACHIEVEMENTS_MARK}の前に必要です`))
  return faults
}

/**
 * A blank line alone does not end the achievements (project 10 has one between two bullets);
 * a blank line followed by something that is neither a bullet nor an indented line does.
 */
function endOfAchievements(lines: readonly Line[]): number {
  const end = lines.findIndex((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && isBlank(before) && !isBlank(line) && !isBullet(line) && !/^\s/u.test(line.text)
  })
  return end === -1 ? lines.length : end
}
