import type { Artefact } from './artefacts.ts'
import type { PlanForm } from './form.ts'
import type { Block, Line } from './lines.ts'

export interface DepartmentsRead {
  departments: Block[]
  artefacts: Artefact[]
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
    const parts = [...line.text.trim().matchAll(/([^、\s]+)(、?)\s*|、/gu)]
    for (const [position, [whole, name, separator]] of parts.entries()) {
      if (name === undefined || whole === '、') return null
      const piece = { number: line.number, text: name }
      if (open) open.push(piece)
      else open = [piece]
      const endsLine = position === parts.length - 1
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

/** Departments that are named together, not one by one: 各窓口担当課, こども関係各課, 区役所区民課 (one in each ward). */
export function isCollective(name: string, form: PlanForm): boolean {
  return form.collective.test(name)
}
