import type { Artefact } from './artefacts.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import type { PlanForm } from './form.ts'
import { isBlank, type Line } from './lines.ts'
import { isBullet, projectHeadIn } from './marks.ts'
import { isOfDepartments, markOf, otherBulletFaults, unknownMarkFaults, unknownMarkOf } from './section-marks.ts'

/**
 * A project, split into its parts. `remainder`: what follows the last of them; for a policy's last project, the
 * schedule.
 */
export interface ProjectSections {
  number: number
  line: number
  /** Title and departments, the number left out. */
  head: Line[]
  overview: Line[]
  achievements: Line[]
  /** What stands under the form's further headings, in order. */
  blocks: { mark: string; line: number; lines: Line[] }[]
  remainder: Line[]
  /** The heading of a section of departments, where the text has one; they belong on the line of the title. */
  departmentsMark: { mark: string; line: number } | null
}

/** A heading within a project and the lines under it. */
interface Section {
  /** null above the first heading. */
  mark: string | null
  line: number
  lines: Line[]
  /** Whether the form names the heading. What stands under another one is not read: the heading itself is refused. */
  known: boolean
}

/** The lines of a project, from its number to the next project or policy. */
export function projectSections(lines: readonly Line[], form: PlanForm): Parsed<ProjectSections> {
  const [first, ...below] = lines
  const head = projectHeadIn(first?.text ?? '', form)
  const number = head?.number ?? 0
  const line = first?.number ?? 0
  const [above, ...sections] = sectionsOf(below, form)
  const ends = sections.map(({ mark, lines: own }) => endOf(own, mark, form))
  const linesOf = (mark: string) =>
    sections.flatMap((section, index) => (section.mark === mark ? section.lines.slice(0, ends[index]) : []))
  const left = sections.map(({ lines: own }, index) => own.slice(ends[index]))
  // What stands around a heading that is refused is told nothing more: it may be right as it is.
  const allKnown = sections.every(({ known }) => known)
  const departments = sections.find(({ mark }) => mark !== null && isOfDepartments(mark, form))
  const value = {
    number,
    line,
    head: [{ number: line, text: head?.rest ?? '' }, ...(above?.lines ?? [])],
    overview: linesOf(form.overview),
    achievements: linesOf(form.achievements),
    blocks: sections.flatMap(({ mark, line: at, lines: own }, index) =>
      mark !== null && form.blocks.includes(mark) ? [{ mark, line: at, lines: own.slice(0, ends[index]) }] : [],
    ),
    departmentsMark: departments ? { mark: departments.mark ?? '', line: departments.line } : null,
    remainder: allKnown ? (left.at(-1) ?? []) : left.flat(),
  }
  const artefacts: Artefact[] = [
    { kind: 'project-number', text: head?.mark ?? '', line },
    ...sections.map((section) => ({ kind: 'section-mark' as const, text: section.mark ?? '', line: section.line })),
  ]
  const faults = [
    ...markFaults(sections, line, form),
    ...unknownMarkFaults(below, form),
    ...sections.flatMap(({ mark, lines: own }) => otherBulletFaults(bulletedLines(own, mark, form), form)),
    ...(allKnown ? left.slice(0, -1).flatMap((lines) => strayFaults(lines, form)) : []),
  ]
  return parsed(
    value,
    artefacts,
    faults.map((fault) => ({ ...fault, project: number })),
  )
}

/** The lines cut at the form's headings; what stands behind a block's heading on its line is the block's first line. */
function sectionsOf(lines: readonly Line[], form: PlanForm): Section[] {
  const sections: Section[] = [{ mark: null, line: lines[0]?.number ?? 0, lines: [], known: true }]
  for (const line of lines) {
    const found = markOf(line, form)
    const unknown = found ? null : unknownMarkOf(line, form)
    if (unknown !== null) sections.push({ mark: unknown, line: line.number, lines: [], known: false })
    else if (!found) sections.at(-1)?.lines.push(line)
    else
      sections.push({
        mark: found.mark,
        line: line.number,
        lines: found.rest === '' ? [] : [{ ...line, text: found.rest }],
        known: true,
      })
  }
  return sections
}

/** How many lines of a section are its own; the others follow it. */
function endOf(lines: readonly Line[], mark: string | null, form: PlanForm): number {
  if (mark === form.overview) return lines.length
  if (mark === form.achievements) return endOfAchievements(lines, form)
  // A block has no other sign of its end; without a schedule nothing can follow it.
  const first = lines.findIndex((line) => !isBlank(line))
  const end = lines.findIndex((line, index) => index > first && isBlank(line))
  return form.schedule && end !== -1 ? end : lines.length
}

/** The lines of a section that have bullets: not those of a block, nor those above the first of the achievements. */
function bulletedLines(lines: readonly Line[], mark: string | null, form: PlanForm): readonly Line[] {
  if (mark === form.overview) return lines
  const first = lines.findIndex((line) => isBullet(line, form))
  return mark === form.achievements && first !== -1 ? lines.slice(first) : []
}

function strayFaults(lines: readonly Line[], form: PlanForm): Fault[] {
  const left = lines.find((line) => !isBlank(line))
  const next = [...form.blocks, form.overview, form.achievements].map((mark) => `「${mark}」`).join('か')
  return left
    ? [faultAt(left.number, `「${left.text.trim()}」が、どの見出しの文か分かりません。${next}が前に必要です`)]
    : []
}

function markFaults(sections: readonly Section[], number: number, form: PlanForm): Fault[] {
  const required = [form.overview, form.achievements]
  const marks = sections.flatMap(({ mark }) => (mark !== null && required.includes(mark) ? [mark] : []))
  const faults = required.flatMap((mark) => {
    const count = marks.filter((found) => found === mark).length
    if (count === 1) return []
    return [faultAt(number, count === 0 ? `${mark}がありません` : `${mark}が${count}回あります。1回だけ必要です`)]
  })
  if (faults.length === 0 && marks[0] === form.achievements)
    faults.push(faultAt(number, `${form.overview}は${form.achievements}の前に必要です`))
  return faults
}

/**
 * A blank line alone does not end the achievements (project 10 has one between two bullets);
 * a blank line followed by something that is neither a bullet nor an indented line does.
 */
function endOfAchievements(lines: readonly Line[], form: PlanForm): number {
  const end = lines.findIndex((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && isBlank(before) && !isBlank(line) && !isBullet(line, form) && !/^\s/u.test(line.text)
  })
  return end === -1 ? lines.length : end
}
