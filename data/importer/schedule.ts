import type { Phase } from '../../src/plan/plan.ts'
import { isBalanced } from './brackets.ts'
import { cutAtLabels, matchesOf, type CellsMatch, type ScheduleBlocks } from './cell-corrections.ts'
import { faultAt, parsed, type Fault, type Parsed } from './faults.ts'
import { lineBlocks, joinedLines, spanOf, type Block, type Line } from './lines.ts'
import type { PlanForm } from './form.ts'
import { isBullet } from './marks.ts'
import { strangeCellFaults } from './section-marks.ts'
import type { Correction } from './source-notes.ts'
import { holdsTag } from './year-tag.ts'

/** The schedule of one policy. */
export interface Schedule {
  code: string
  lines: readonly Line[]
}

/**
 * The cells of every policy's schedule. A blank line ends a cell, except where a correction says otherwise;
 * every correction must fit exactly one place of the whole text.
 */
export function readSchedules(
  schedules: readonly Schedule[],
  corrections: readonly Correction[],
  form: PlanForm,
): Parsed<Map<string, Phase[]>> {
  const policies = schedules.map(({ code, lines }) => ({ code, blocks: lineBlocks(lines) }))
  const matches = corrections.map((correction) => matchesOf(correction, policies))
  const used = matches.flatMap((found) => (found.length === 1 ? found : []))
  const faults = [
    ...matches.flatMap((found, index) => correctionFaults(found, corrections[index]?.labels ?? [])),
    ...overlapFaults(used),
  ]
  const cells = policies.map((policy) => ({ code: policy.code, blocks: cellsOf(policy, used) }))
  const phases = cells.map(
    ({ code, blocks }) => [code, blocks.map((block, index) => phase(code, index, block))] as const,
  )
  faults.push(...cells.flatMap(({ blocks }) => blocks.flatMap((block) => cellFaults(block, form))))
  return parsed(new Map(phases), [], faults)
}

function cellsOf({ code, blocks }: ScheduleBlocks, matches: readonly CellsMatch[]): Block[] {
  return blocks.flatMap((block, index) => {
    const match = matches.find((found) => found.code === code && found.from <= index && index < found.to)
    if (!match) return [block]
    return match.from === index ? cutAtLabels(blocks.slice(match.from, match.to).flat(), match.labels) : []
  })
}

function phase(code: string, index: number, block: Block): Phase {
  return { id: `phase-${code}-${index + 1}`, label: joinedLines(block), source: spanOf(block) }
}

function correctionFaults(found: readonly CellsMatch[], labels: readonly string[]): Fault[] {
  if (found.length === 1) return []
  const name = `年度別の予定の「${labels.join('｜')}」（corrections.json）`
  const message =
    found.length === 0
      ? `${name}が本文にありません。本文が途中で切れていないか、確かめてください`
      : `${name}が本文の${found.length}か所に当てはまります。1か所だけに当てはまる必要があります`
  return [faultAt(found[1]?.line ?? null, message)]
}

function overlapFaults(used: readonly CellsMatch[]): Fault[] {
  return used.flatMap((match, index) => {
    const overlaps = used
      .slice(0, index)
      .some((other) => other.code === match.code && other.from < match.to && match.from < other.to)
    const message = `年度別の予定の「${match.labels.join('｜')}」（corrections.json）が、ほかの訂正と同じ所に当てはまります`
    return overlaps ? [faultAt(match.line, message)] : []
  })
}

function cellFaults(block: Block, form: PlanForm): Fault[] {
  const [first] = block
  const label = joinedLines(block)
  const at = (message: string): Fault => faultAt(first.number, `年度別の予定「${label}」：${message}`)
  const strange = strangeCellFaults(block)
  if (strange.length > 0) return strange
  if (isBullet(first, form) || holdsTag(label, form))
    return [at(`${form.achievements}の文のようです。予定の前に置く必要があります`)]
  if (!isBalanced(label)) return [at('括弧が対になっていません')]
  return /[・、のをとに（(「]$/u.test(label) ? [at('途中で切れています')] : []
}
