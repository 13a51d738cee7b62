import { type FiscalYear, rangeName } from '../../src/plan/fiscal-year.ts'
import { YEAR_COUNT } from '../../src/plan/year-count.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import { cutBefore, isBlank, joinedLines, leftOut, type Line } from './lines.ts'
import type { PlanForm } from './form.ts'
import { isTableHead, policyHeadingIn } from './marks.ts'
import { withoutPageNumbers } from './page-numbers.ts'
import { columnYears, titleYears } from './table-head.ts'
import { unreadLines } from './unread-lines.ts'

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

/** The whole text cut into its title and its policies. The years are those of the table's head, or of the title. */
export function documentSections(lines: readonly Line[], form: PlanForm): Parsed<DocumentSections> {
  const pages = withoutPageNumbers(lines)
  const [head = [], ...pieces] = cutBefore(pages.value, (line) => policyHeadingIn(line.text, form) !== null)
  const [title, ...stray] = head.filter((line) => !isBlank(line))
  const ofTitle = title ? titleYears(title.text) : []
  const tableHead = pages.value.find((line) => isTableHead(line, form))
  const fiscalYears = ofTitle.length > 0 || !tableHead ? ofTitle : columnYears(tableHead.text)
  const faults: Fault[] = []
  const heading = `施策の見出し（form.jsonのpolicyの「${form.policy}　…」）`
  if (!title) faults.push(faultAt(null, '本文が空か、表題がありません。はじめの行に、計画の年度のある表題が必要です'))
  else if (fiscalYears.length === 0)
    faults.push(
      faultAt(
        title.number,
        '表題に計画の年度がありません。「（令和２年度～６年度）」「(平成２２年度～２６年度)」のような形が必要です',
      ),
    )
  else if (fiscalYears.length < YEAR_COUNT.min || fiscalYears.length > YEAR_COUNT.max)
    faults.push(
      faultAt(
        title.number,
        `計画の年度が${fiscalYears.length}あります（${rangeName(fiscalYears)}）。このアプリで示せるのは${YEAR_COUNT.min}～${YEAR_COUNT.max}年度分です。長い表は、年度で分けて別々に取り込んでください`,
      ),
    )
  const [first] = stray
  if (first)
    faults.push(
      faultAt(
        first.number,
        `「${first.text.trim()}」の前に${heading}が必要です。これが見出しなら、その番号をform.jsonのpolicyに書いてください。前書きや目次なら、${leftOut(unreadLines(stray, form).lead)}`,
      ),
    )
  else if (title && pieces.length === 0) faults.push(faultAt(null, `${heading}が一つもありません`))

  const policies = pieces.flatMap((piece) => policyLines(piece, form))
  return parsed({ title: title ? joinedLines([title]) : '', fiscalYears, policies }, pages.artefacts, [
    ...faults,
    ...pages.faults,
    ...codeFaults(policies, form),
  ])
}

function policyLines([heading, ...lines]: Line[], form: PlanForm): PolicyLines[] {
  const read = heading && policyHeadingIn(heading.text, form)
  return read ? [{ heading, ...read, lines }] : []
}

/** After 1-2 only 1-3 or 2-1 may follow (after Ａ-2 only Ａ-3 or Ｂ-1), so a mistyped number begins no new policy. */
function codeFaults(policies: readonly PolicyLines[], form: PlanForm): Fault[] {
  return policies.flatMap((policy, index) => {
    const before = policies[index - 1]?.code.split('-')
    const expected = before ? codesAfter(before, form.firstCode) : [form.firstCode.join('-')]
    if (expected.includes(policy.code)) return []
    return [
      faultAt(
        policy.heading.number,
        `${named([policy.code], form)}は続きの番号ではありません。${named(expected, form)}が必要です`,
      ),
    ]
  })
}

/** For messages: 「施策1-2か2-1」, 「第2章」. */
function named(codes: readonly string[], { policyWord }: PlanForm): string {
  const [before = '', after = ''] = policyWord.split('…')
  return `${before}${codes.join('か')}${after}`
}

/** The codes that may follow: of every part the next one, with the first ones behind it. */
function codesAfter(code: readonly string[], first: readonly string[]): string[] {
  return code
    .map((part, index) => [...code.slice(0, index), following(part), ...first.slice(index + 1)].join('-'))
    .reverse()
}

function following(part: string): string {
  return /^\d+$/u.test(part) ? String(Number(part) + 1) : String.fromCharCode(part.charCodeAt(0) + 1)
}
