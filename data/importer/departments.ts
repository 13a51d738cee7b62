import type { Artefact } from './artefacts.ts'
import type { PlanForm } from './form.ts'
import type { Block, Line } from './lines.ts'

export interface DepartmentsRead {
  departments: Block[]
  artefacts: Artefact[]
}

/** A piece of a line that holds names, with the separator behind it; empty where a blank or the line's end follows. */
interface Piece {
  name: string
  separator: string
}

/**
 * Reads lines as departments; null where they are not. Every name ends as the form says (課) and is followed by 、, a space
 * or the end of the line; a line that ends otherwise was wrapped. A line that ends in 所 and is followed by another could
 * be either (区役所＋区民課), so there the 、 is required.
 */
export function readDepartments(lines: readonly Line[], form: PlanForm): DepartmentsRead | null {
  const departments: Block[] = []
  const artefacts: Artefact[] = []
  let open: Block | null = null
  let expectsMore = true
  for (const [index, line] of lines.entries()) {
    const pieces = piecesOf(line.text.trim(), form)
    for (const [position, { name, separator }] of pieces.entries()) {
      if (name === '') return null
      const piece = { number: line.number, text: name }
      if (open) open.push(piece)
      else open = [piece]
      const endsLine = position === pieces.length - 1
      const complete = form.departmentEnd.test(name)
      if (!complete && (separator || !endsLine)) return null
      if (form.departmentBeginning?.test(name) && !separator && endsLine && index < lines.length - 1) return null
      if (separator) artefacts.push({ kind: 'department-separator', text: separator, line: line.number })
      expectsMore = !complete || separator !== ''
      if (!complete) continue
      departments.push(open)
      open = null
    }
  }
  return expectsMore ? null : { departments, artefacts }
}

/** The names of a line. A separator that may also stand within a name separates only behind the end of one. */
function piecesOf(text: string, form: PlanForm): Piece[] {
  const pieces: Piece[] = []
  let name = ''
  const end = (separator: string) => {
    if (name !== '' || separator !== '') pieces.push({ name, separator })
    name = ''
  }
  for (const letter of text) {
    const separates = form.departments.separators.includes(letter) && (letter === '、' || form.departmentEnd.test(name))
    if (separates) end(letter)
    else if (/\s/u.test(letter)) end('')
    else name += letter
  }
  end('')
  return pieces
}

/** Departments that are named together, not one by one: 各窓口担当課, こども関係各課, 区役所区民課 (one in each ward). */
export function isCollective(name: string, form: PlanForm): boolean {
  return form.collective.test(name)
}
