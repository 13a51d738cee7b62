import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import type { PolicyLines } from './document-sections.ts'
import { faultAt, gathered, parsed, type Fault, type Parsed } from './faults.ts'
import { cutBefore, isBlank, type Line } from './lines.ts'
import { isTableHead, projectHead } from './marks.ts'
import { projectSections, type ProjectSections } from './project-sections.ts'
import { columnYears, sameYears } from './table-head.ts'

/** A policy, split into its projects and the schedule that follows the last of them. */
export interface PolicySections {
  projects: ProjectSections[]
  schedule: Line[]
}

/** The lines of a policy: the head of the table, the projects, the cells of the schedule. */
export function policySections(policy: PolicyLines, fiscalYears: readonly FiscalYear[]): Parsed<PolicySections> {
  const [above = [], ...pieces] = cutBefore(policy.lines, (line) => projectHead(line.text) !== null)
  const heads = policy.lines.filter(isTableHead)
  const projects = gathered(pieces.map(projectSections))
  const faults = [...headFaults(policy, heads, fiscalYears), ...projects.faults]

  const stray = above.find((line) => !isBlank(line) && !isTableHead(line))
  if (stray) faults.push(faultAt(stray.number, `「${stray.text.trim()}」の前に事業の見出し（1.…）が必要です`))
  if (pieces.length === 0) faults.push(faultAt(policy.heading.number, `施策${policy.code}に事業がありません`))
  for (const project of projects.value.slice(0, -1)) {
    const left = project.remainder.find((line) => !isBlank(line))
    if (left)
      faults.push({
        ...faultAt(
          left.number,
          `主な実績が終わったあとの「${left.text.trim()}」が読めません。次の事業の見出しが必要です`,
        ),
        project: project.number,
      })
  }
  return parsed(
    { projects: projects.value, schedule: projects.value.at(-1)?.remainder ?? [] },
    [
      ...heads.map((head) => ({ kind: 'table-head' as const, text: head.text.trim(), line: head.number })),
      ...projects.artefacts,
    ],
    faults,
  )
}

function headFaults(policy: PolicyLines, heads: readonly Line[], fiscalYears: readonly FiscalYear[]): Fault[] {
  const [first, second] = heads
  const next = policy.lines.find((line) => !isBlank(line))
  if (!first || first !== next)
    return [
      faultAt(
        policy.heading.number,
        `施策${policy.code}の見出しの次に、表の見出し行（事　業　名 実施主体 …）が必要です`,
      ),
    ]
  if (second) return [faultAt(second.number, '表の見出し行の前に、施策の見出し（施策１－１　…）が必要です')]
  if (!sameYears(columnYears(first.text), fiscalYears))
    return [faultAt(first.number, '表の見出し行の年度が、表題の年度と合いません')]
  return []
}
