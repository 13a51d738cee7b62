import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import { cutBefore, isBlank, joinedLines, type Line } from './lines.ts'
import { isPageNumber, policyHeading } from './marks.ts'
import { titleYears } from './table-head.ts'

/** The lines of one policy, its heading first. */
export interface PolicyLines {
  heading: Line
  /** The number as printed: 施策１－１. */
  mark: string
  code: string
  title: string
  lines: Line[]
}

export interface DocumentSections {
  title: string
  fiscalYears: FiscalYear[]
  policies: PolicyLines[]
}

/** The whole text cut into its title and its policies. */
export function documentSections(lines: readonly Line[]): Parsed<DocumentSections> {
  const pages = withoutPageNumbers(lines)
  const [head = [], ...pieces] = cutBefore(pages.value, (line) => policyHeading(line.text) !== null)
  const [title, ...stray] = head.filter((line) => !isBlank(line))
  const fiscalYears = title ? titleYears(title.text) : []
  const faults: Fault[] = []
  if (!title)
    faults.push(faultAt(null, '本文が空か、表題がありません。「個別事業進行管理表(平成○年度～○年度)」が必要です'))
  else if (fiscalYears.length === 0)
    faults.push(faultAt(title.number, '表題に計画の年度がありません。「(平成２２年度～２６年度)」の形が必要です'))
  const [first] = stray
  if (first) faults.push(faultAt(first.number, `「${first.text.trim()}」の前に施策の見出し（施策１－１　…）が必要です`))
  else if (title && pieces.length === 0) faults.push(faultAt(null, '施策の見出し（施策１－１　…）が一つもありません'))

  const policies = pieces.flatMap(policyLines)
  return parsed({ title: title ? joinedLines([title]) : '', fiscalYears, policies }, pages.artefacts, [
    ...faults,
    ...codeFaults(policies),
  ])
}

/** A page number is alone between blank lines; it is treated like a blank line. */
function withoutPageNumbers(lines: readonly Line[]): Parsed<Line[]> {
  const standsByItself = (index: number): boolean =>
    [lines[index - 1], lines[index + 1]].every((line) => !line || isBlank(line))
  const pages = lines.filter((line, index) => isPageNumber(line) && standsByItself(index))
  return parsed(
    lines.map((line) => (pages.includes(line) ? { ...line, text: '' } : line)),
    pages.map((line) => ({ kind: 'page-number', text: line.text.trim(), line: line.number })),
  )
}

function policyLines([heading, ...lines]: Line[]): PolicyLines[] {
  const read = heading && policyHeading(heading.text)
  return read ? [{ heading, mark: read.mark, code: `${read.major}-${read.minor}`, title: read.title, lines }] : []
}

/** After 1-2 only 1-3 or 2-1 may follow, so a mistyped number does not begin a new policy. */
function codeFaults(policies: readonly PolicyLines[]): Fault[] {
  return policies.flatMap((policy, index) => {
    const [major = 0, minor = 0] = policies[index - 1]?.code.split('-').map(Number) ?? []
    const expected = index === 0 ? ['1-1'] : [`${major}-${minor + 1}`, `${major + 1}-1`]
    if (expected.includes(policy.code)) return []
    return [
      faultAt(
        policy.heading.number,
        `施策${policy.code}は続きの番号ではありません。施策${expected.join('か')}が必要です`,
      ),
    ]
  })
}
