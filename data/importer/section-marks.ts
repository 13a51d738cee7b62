import { faultAt, type Fault } from './faults.ts'
import type { PlanForm } from './form.ts'
import type { Line } from './lines.ts'
import { isBullet } from './marks.ts'
import { endsWithTag } from './year-tag.ts'

/** How headings of sections look in such documents: words in brackets, or behind a square. */
const ANY_MARK =
  /^\s*(【[^【】]{1,12}】|［[^［］]{1,12}］|〔[^〔〕]{1,12}〕|＜[^＜＞]{1,12}＞|《[^《》]{1,12}》|[■□◆◇●▼]\s*[^\s：:]+)/u
const OF_DEPARTMENTS =
  /^(?:主?担当|所管|主管|実施主体|(?:担当|所管|主管|関係|関連|実施)(?:部署|部局|部|局|課|室|所属|組織|課等|課名|部課))名?$/u
/** 「評価：Ａ」: no step of a schedule. */
const NAME_AND_VALUE = /^\s*[^\s：:]{1,12}[：:]/u

/** The heading that a line is, and what follows a block's heading on its line. null for any other line. */
export function markOf({ text }: Line, form: PlanForm): { mark: string; rest: string } | null {
  const line = text.trim()
  if (line === form.overview || line === form.achievements) return { mark: line, rest: '' }
  const mark = form.blocks.find((block) => line.startsWith(block))
  return mark === undefined ? null : { mark, rest: line.slice(mark.length).trim() }
}

/** The heading of a section that a line looks like and that the form does not name; null for any other line. */
export function unknownMarkOf(line: Line, form: PlanForm): string | null {
  const mark = ANY_MARK.exec(line.text)?.[1]?.trim()
  return mark === undefined || isBullet(line, form) || isBulleted(line, form) || markOf(line, form) ? null : mark
}

/** Whether a sentence stands behind the sign of a heading: 「●予約を始めた。（R3）」. */
function isBulleted({ text }: Line, form: PlanForm): boolean {
  return /^\s*[■□◆◇●▼]/u.test(text) && (text.includes('。') || endsWithTag(text.trim(), form))
}

/** The lines that look like the heading of a section and are none of this form. */
export function unknownMarkFaults(lines: readonly Line[], form: PlanForm): Fault[] {
  return lines.flatMap((line) => {
    const mark = unknownMarkOf(line, form)
    return mark === null
      ? []
      : [isOfDepartments(mark, form) ? departmentsMark(line.number, mark, form) : unknownMark(line, mark)]
  })
}

/** The first line that has a sentence behind the sign of a heading: it would be taken for the end of the line above. */
export function otherBulletFaults(lines: readonly Line[], form: PlanForm): Fault[] {
  const found = lines.find((line) => !isBullet(line, form) && isBulleted(line, form))
  return found ? [otherBullet(found, form)] : []
}

/** The same within a schedule, where a name with a value is no step either. */
export function strangeCellFaults(lines: readonly Line[]): Fault[] {
  return lines.flatMap((line) => {
    const mark = ANY_MARK.exec(line.text)?.[1] ?? NAME_AND_VALUE.exec(line.text)?.[0]
    return mark === undefined ? [] : [unknownMark(line, mark.trim())]
  })
}

/** Whether a heading is one of departments, which the form has no section for: 「【担当課】」, 「■所管部署」. */
export function isOfDepartments(mark: string, { columns }: PlanForm): boolean {
  const name = mark.replace(/[^\p{L}\p{N}]/gu, '')
  return OF_DEPARTMENTS.test(name) || (name !== '' && name === columns[1])
}

/** What to do with a section of departments where they belong on the line of the title. */
export function departmentsMark(number: number, mark: string, { project }: PlanForm): Fault {
  return faultAt(
    number,
    `「${mark}」：担当の部署は、見出しの下ではなく、事業名と同じ行の終わりに読みます。部署の名前を「${project}（事業名）　情報政策課、市民課」のように事業名の行に移し、この見出しと、移した行を空にしてください。事業名の行にもう部署があるなら、form.jsonのblocksに「${mark}」を足せば、そのまま示せます`,
  )
}

function otherBullet({ number, text }: Line, { bullet }: PlanForm): Fault {
  return faultAt(
    number,
    `「${text.trim()}」は、form.jsonのbulletの「${bullet}」で始まりません。これが実績なら、form.jsonのbulletをその印に直してください`,
  )
}

function unknownMark({ number, text }: Line, mark: string): Fault {
  return faultAt(
    number,
    `「${text.trim()}」は、form.jsonにない見出しです。そのまま残して示すには、form.jsonのblocksに「${mark}」を足してください`,
  )
}
