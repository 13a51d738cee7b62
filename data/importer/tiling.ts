import type { Plan } from '../../src/plan/plan.ts'
import type { Artefact } from './artefacts.ts'
import { faultAt, type Fault } from './faults.ts'
import type { Line } from './lines.ts'
import { planTexts, type PlacedText } from './plan-texts.ts'

/**
 * Checks the result against the source: the plan's texts and the artefacts, put back into their lines, must give every
 * non-blank character once, and nothing else.
 */
export function tilingFaults(plan: Plan, artefacts: readonly Artefact[], lines: readonly Line[]): Fault[] {
  const marks = artefacts.map(({ text, line }) => ({ text, source: { from: line, to: line } }))
  const unused = byFirstLine([...planTexts(plan, lines), ...marks].map(withoutBlanks))
  const faults: Fault[] = []
  let open: PlacedText | null = null
  for (const { number, text } of lines.map((line) => ({ ...line, ...withoutBlanks(line) }))) {
    let left = text
    while (left !== '') {
      const tile: PlacedText | null = open ?? fitting(unused.get(number), left, number)
      const share: number = tile ? Math.min(tile.text.length, left.length) : 0
      if (!tile || tile.text.slice(0, share) !== left.slice(0, share)) {
        faults.push(faultAt(number, `この行の「${left}」が、どの項目にもなっていません`))
        open = null
        break
      }
      unused.get(number)?.delete(tile)
      left = left.slice(share)
      open = share < tile.text.length ? { ...tile, text: tile.text.slice(share) } : null
      const endsHere = open === null
      if (endsHere !== (tile.source.to === number))
        faults.push(faultAt(number, `「${tile.text}」の終わる行が、記録した行と合いません`))
    }
  }
  for (const tile of [...unused.values()].flatMap((tiles) => [...tiles]))
    faults.push(faultAt(tile.source.from, `「${tile.text}」が本文にありません`))
  return faults
}

function byFirstLine(tiles: readonly PlacedText[]): Map<number, Set<PlacedText>> {
  const lines = new Map<number, Set<PlacedText>>()
  for (const tile of tiles) {
    const { from } = tile.source
    lines.set(from, (lines.get(from) ?? new Set()).add(tile))
  }
  return lines
}

/** The longest text that begins in this line and matches the rest of it. */
function fitting(tiles: ReadonlySet<PlacedText> | undefined, left: string, line: number): PlacedText | null {
  const fits = [...(tiles ?? [])].filter(
    ({ text, source }) => left.startsWith(text) || (source.to > line && text.startsWith(left)),
  )
  return fits.sort((one, other) => other.text.length - one.text.length)[0] ?? null
}

function withoutBlanks<T extends { text: string }>(placed: T): T {
  return { ...placed, text: placed.text.replace(/\s/gu, '') }
}
