import type { PlanForm } from './form.ts'
import type { Line } from './lines.ts'
import { markOf, unknownMarkOf } from './section-marks.ts'

/** How headings with a number begin, whatever the form says: 「№１　…」, 「（１）…」, 「①…」, 「第１章　…」. */
const NUMBERED =
  /^\s*[^\s\p{N}。、]{0,6}(?:[①-⒛㉑-㉟㊱-㊿Ⅰ-ⅻ]|[0-9０-９]+(?:[-－‐–―ー][0-9０-９]+)*(?:章|節)?(?=[\s.．,，、）)】〕］:：]))/u

/** The first of the lines that stand where only headings are read, with those that belong to it. */
export interface UnreadLines {
  /** Up to the next line that looks like a heading. */
  lead: Line[]
  /** Those of them that are surely above the name of a project: where its sections follow, the last lines may be its name. */
  above: Line[]
  /** Whether the first looks like a heading with a number. */
  isNumbered: boolean
}

/** The first of the lines that stand where only headings are read. `lines`: not empty, none of them blank. */
export function unreadLines(lines: readonly Line[], form: PlanForm): UnreadLines {
  const end = lines.findIndex((line, index) => {
    const before = lines[index - 1]
    if (!before) return false
    // A list, as of contents, has a number on every line.
    const goesOn = isNumbered(before) && line.number === before.number + 1
    return isMark(line, form) || (isNumbered(line) && !goesOn)
  })
  const lead = end === -1 ? [...lines] : lines.slice(0, end)
  const [first] = lead
  const next = lines[lead.length]
  const numbered = first !== undefined && isNumbered(first)
  if (!first || isMark(first, form) || !next || !isMark(next, form)) return { lead, above: lead, isNumbered: numbered }
  const gap = lead.findLastIndex((line, index) => line.number !== (lead[index - 1]?.number ?? 0) + 1)
  return { lead, above: numbered ? [] : lead.slice(0, gap), isNumbered: numbered }
}

function isNumbered({ text }: Line): boolean {
  return NUMBERED.test(text) && !text.includes('。')
}

function isMark(line: Line, form: PlanForm): boolean {
  return markOf(line, form) !== null || unknownMarkOf(line, form) !== null
}
