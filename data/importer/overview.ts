import type { OverviewItem } from '../../src/plan/plan.ts'
import type { Artefact } from './artefacts.ts'
import { isBalanced } from './brackets.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import { isBlank, joinedLines, spanOf, type Block, type Line } from './lines.ts'
import type { PlanForm } from './form.ts'
import { isBullet } from './marks.ts'
import { lineEnd, widestOf } from './width.ts'

/** What a project is to do: bullets, or paragraphs without them. */
export function readOverview(lines: readonly Line[], number: number, form: PlanForm): Parsed<OverviewItem[]> {
  const mark = form.overview
  const [first, ...more] = lines.filter((line) => !isBlank(line))
  if (!first) return parsed([], [], [faultAt(null, `${mark}に文がありません`)])
  const read = isBullet(first, form) ? bullets([first, ...more], form) : paragraphs([first, ...more], form)
  const items = read.value.map((block, index) => ({
    id: `p${number}-o${index + 1}`,
    text: joinedLines(block),
    source: spanOf(block),
  }))
  // An item that is not a complete sentence was cut or wrapped before a ・.
  const faults = items.flatMap((item) => [
    ...(item.text.endsWith('。') ? [] : [faultAt(item.source.to, `${mark}の文は「。」で終わる必要があります`)]),
    ...(isBalanced(item.text) ? [] : [faultAt(item.source.from, `${mark}の文の括弧が対になっていません`)]),
  ])
  return parsed(items, read.artefacts, [...read.faults, ...faults])
}

function bullets(lines: Block, form: PlanForm): Parsed<Block[]> {
  const { bullet } = form
  const blocks: Block[] = []
  const artefacts: Artefact[] = []
  for (const line of lines) {
    if (isBullet(line, form)) {
      blocks.push([{ ...line, text: line.text.slice(bullet.length) }])
      artefacts.push({ kind: 'bullet', text: bullet, line: line.number })
    } else blocks.at(-1)?.push(line)
  }
  return parsed(blocks, artefacts)
}

/** A line that ends with 。 before the full width ends a paragraph. A full line may or may not, so it is a fault. */
function paragraphs(lines: Block, form: PlanForm): Parsed<Block[]> {
  const [first, ...more] = lines
  const widest = widestOf(lines)
  const blocks: Block[] = [[first]]
  const faults: Fault[] = []
  let before = first
  for (const line of more) {
    if (isBullet(line, form))
      faults.push(faultAt(line.number, `${form.overview}の文の途中に「${form.bullet}」で始まる行があります`))
    const end = before.text.trimEnd().endsWith('。') ? lineEnd('', before.text, line.text.trim(), widest) : 'wrapped'
    if (end === 'ended') blocks.push([line])
    else blocks.at(-1)?.push(line)
    if (end !== 'ended' && before.text.trimEnd().endsWith('。'))
      faults.push(faultAt(before.number, '段落の終わりか、行の折り返しか、見分けられません'))
    before = line
  }
  return parsed(blocks, [], faults)
}
