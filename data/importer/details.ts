import type { Detail } from '../../src/plan/plan.ts'
import { isBalanced, isInBrackets, isOpen } from './brackets.ts'
import { detailLine, type DetailLine } from './detail-lines.ts'
import { begin, isUnclearBelowHeading, parentsOf, toDetails, type DetailNode, type Outline } from './detail-nodes.ts'
import type { PlanForm } from './form.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import { joinedLines, type Line } from './lines.ts'
import { lineEnd, widestOf } from './width.ts'
import { holdsTag, type YearContext } from './year-tag.ts'

/** What the details of one achievement are read with. */
export interface DetailContext extends YearContext {
  achievement: string
  /** Lines set in the same column of the table, from which its width is known. */
  sameColumn: readonly Line[]
}

type LineEnd = ReturnType<typeof lineEnd>

const NO_COLUMN =
  '字下げが、上のどの行にも合いません。何の内訳か見分けられません。上の内訳と並ぶ行なら、字下げをそれとそろえてください。内訳の下に置けるのは、「○…」の行の下で一字以上右から始まる行です'
const UNCLEAR_BELOW_HEADING =
  '上の「○…」の内訳か、それと並ぶ行か、見分けられません。「○…」の内訳の行（この行も内訳ならこの行も）を、どれも「○」より一字右から始めてください'
const UNCLEAR = '前の行の続きか、新しい内訳か、見分けられません'

/** The lines under an achievement, as a tree by the columns that they begin in. */
export function readDetails(lines: readonly Line[], context: DetailContext): Parsed<Detail[]> {
  const outline: Outline = { roots: [], rootColumn: null, open: [] }
  const widest = widestOf([...context.sameColumn, ...lines])
  const faults: Fault[] = []
  let before: Line | null = null
  for (const line of lines) {
    const detail = detailLine(line.text, context)
    const leaf = outline.open.at(-1)
    const end = leaf && before ? lineEnd(joinedLines(leaf.lines), before.text, detail.text, widest) : 'ended'
    const messages = [
      detail.years.fault,
      detail.entry?.years.fault ?? null,
      readLine(outline, line, detail, end, context.form),
    ]
    faults.push(...messages.flatMap((message) => (message === null ? [] : [faultAt(line.number, message)])))
    before = line
  }
  const details = toDetails(outline.roots, context.achievement)
  const remarks = outline.roots.filter((root) => root.column === 0).map((root) => root.lines)
  return parsed(
    details,
    [],
    [
      ...faults,
      ...remarks
        .filter((block) => !/^[※○]/u.test(joinedLines(block)) && !isInBrackets(joinedLines(block)))
        .map(notInBrackets),
      ...details.flatMap((detail) => textFaults(detail, context.form)),
    ],
  )
}

/** Adds one line to the outline; returns a fault where it cannot be added. */
function readLine(outline: Outline, line: Line, detail: DetailLine, end: LineEnd, form: PlanForm): string | null {
  const leaf = outline.open.at(-1)
  if (detail.column === 0) return readAtMargin(outline, line, detail, end, form)
  if (leaf && leaf.hang === detail.column && detail.kind === 'plain') {
    if (end === 'unclear') return UNCLEAR
    if (end === 'wrapped') return goOn(leaf, line, detail)
    // A further entry under the same year: 「H23：…」 and below it 「twitterの開設」.
    if (leaf.kind === 'entry') return begin(outline, outline.open.slice(0, -1), line, { ...detail, ...likeEntry(leaf) })
  }
  // Where a line begins in the same column as the one above, only the end of that one shows whether it was wrapped.
  if (leaf && leaf.column === detail.column && detail.kind === 'plain' && end !== 'ended') return UNCLEAR
  const parents = parentsOf(outline, detail)
  if (parents) return begin(outline, parents, line, detail)
  return isUnclearBelowHeading(outline, detail) ? UNCLEAR_BELOW_HEADING : NO_COLUMN
}

/** A line without indentation continues the detail above, or is a remark by itself: ※…, ○… or all in brackets. */
function readAtMargin(
  outline: Outline,
  line: Line,
  detail: DetailLine,
  end: LineEnd,
  { bullet }: PlanForm,
): string | null {
  const leaf = outline.open.at(-1)
  const isRemark = /^[※○（(]/u.test(detail.text)
  if (leaf && (isOpen(joinedLines(leaf.lines)) || (end === 'wrapped' && !isRemark))) return goOn(leaf, line, detail)
  if (isRemark && (!leaf || leaf.column === 0)) return begin(outline, [], line, detail)
  return `内訳の続きか、新しい実績か、見分けられません。実績は「${bullet}」で始まる必要があります`
}

function goOn(leaf: DetailNode, line: Line, detail: DetailLine): null {
  leaf.lines.push({ ...line, text: detail.text })
  return null
}

function likeEntry(leaf: DetailNode): Partial<DetailLine> {
  return { kind: 'entry', column: leaf.column, hang: leaf.hang, years: { years: leaf.years, fault: null } }
}

function notInBrackets([first]: readonly [Line, ...Line[]]): Fault {
  return faultAt(
    first.number,
    '年度の印のあとに文が続いています。補足は「※」で始まるか、全体が括弧に入る必要があります',
  )
}

function textFaults(detail: Detail, form: PlanForm): Fault[] {
  const at = (message: string): Fault => faultAt(detail.source.from, message)
  return [
    ...(isBalanced(detail.text) ? [] : [at('内訳の括弧が対になっていません')]),
    ...(holdsTag(detail.text, form)
      ? [at(`内訳に年度の印があります。印は「${form.bullet}」で始まる実績に必要です`)]
      : []),
    ...detail.details.flatMap((below) => textFaults(below, form)),
  ]
}
