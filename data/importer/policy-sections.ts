import { type FiscalYear, rangeName } from '../../src/plan/fiscal-year.ts'
import type { PolicyLines } from './document-sections.ts'
import { faultAt, gathered, parsed, type Fault, type Parsed } from './faults.ts'
import { cutBefore, isBlank, leftOut, type Line } from './lines.ts'
import type { PlanForm } from './form.ts'
import { isTableHead, projectHeadIn } from './marks.ts'
import { projectSections, type ProjectSections } from './project-sections.ts'
import type { YearContext } from './year-tag.ts'
import { columnYears, sameYears } from './table-head.ts'
import { unreadLines } from './unread-lines.ts'

/** A policy, split into its projects and the schedule that follows the last of them. */
export interface PolicySections {
  projects: ProjectSections[]
  schedule: Line[]
}

/** What lines above the first project need. The head of a table, whose columns the form calls otherwise, has years. */
function whatToDo(lines: readonly Line[], heading: string, form: PlanForm): string {
  const years = columnYears(lines[0]?.text ?? '')
  if (years.length >= 2)
    return `は、表の見出し行に見えますが、form.jsonのcolumnsの「${form.columns.join(' ')}」で始まりません。年度より前の列の名前を、form.jsonのcolumnsに書いてください`
  const { lead, above, isNumbered } = unreadLines(lines, form)
  const choices = [
    ...(isNumbered ? ['これが事業の見出しなら、その番号をform.jsonのprojectに書いてください'] : []),
    ...(above.length > 0 ? [`施策の説明の文なら、${leftOut(above)}`] : []),
    ...(isNumbered ? [] : [wayOfName(above.length < lead.length, form)]),
  ]
  return `の前に${heading}が必要です。${choices.join('。')}`
}

function wayOfName(ofProject: boolean, { project }: PlanForm): string {
  return ofProject
    ? `事業の名前なら、その前に「${project}」のような番号を付けてください`
    : '施策の名前の続きなら、前の行の終わりにつないでください'
}

/** The lines of a policy: the head of the table, the projects, the cells of the schedule. */
export function policySections(policy: PolicyLines, { fiscalYears, form }: YearContext): Parsed<PolicySections> {
  const [above = [], ...pieces] = cutBefore(policy.lines, (line) => projectHeadIn(line.text, form) !== null)
  const heads = policy.lines.filter((line) => isTableHead(line, form))
  const projects = gathered(pieces.map((piece) => projectSections(piece, form)))
  const faults = [...headFaults(policy, heads, fiscalYears, form), ...projects.faults]

  const heading = `事業の見出し（form.jsonのprojectの「${form.project}…」）`
  const strays = above.filter((line) => !isBlank(line) && !isTableHead(line, form))
  const [stray] = strays
  if (stray) faults.push(faultAt(stray.number, `「${stray.text.trim()}」${whatToDo(strays, heading, form)}`))
  else if (pieces.length === 0)
    faults.push(faultAt(policy.heading.number, `${policy.mark}の下に事業がありません。${heading}が必要です`))
  for (const project of form.schedule ? projects.value.slice(0, -1) : projects.value) {
    const left = project.remainder.find((line) => !isBlank(line))
    if (left)
      faults.push({
        ...faultAt(
          left.number,
          `${form.achievements}が終わったあとの「${left.text.trim()}」が読めません。次の${heading}が必要です`,
        ),
        project: project.number,
      })
  }
  return parsed(
    { projects: projects.value, schedule: form.schedule ? (projects.value.at(-1)?.remainder ?? []) : [] },
    [
      ...heads.map((head) => ({ kind: 'table-head' as const, text: head.text.trim(), line: head.number })),
      ...projects.artefacts,
    ],
    faults,
  )
}

function headFaults(
  policy: PolicyLines,
  heads: readonly Line[],
  fiscalYears: readonly FiscalYear[],
  form: PlanForm,
): Fault[] {
  if (!form.tableHead) return []
  const [first, second] = heads
  const next = policy.lines.find((line) => !isBlank(line))
  // Many tables have their head once, above the first policy's projects.
  if (!first && !form.complete) return []
  if (!first || first !== next)
    return [
      faultAt(
        policy.heading.number,
        `${policy.mark}の見出しの次に、表の見出し行（${form.columns.join(' ')} …）が必要です`,
      ),
    ]
  if (second) return [faultAt(second.number, `表の見出し行の前に、施策の見出し（${form.policy}　…）が必要です`)]
  if (!sameYears(columnYears(first.text), fiscalYears))
    return [
      faultAt(first.number, `表の見出し行の年度が、表題か、はじめの表の年度（${rangeName(fiscalYears)}）と合いません`),
    ]
  return []
}
