import type { Block, Line } from './lines.ts'
import { joinedLines } from './lines.ts'
import type { Correction } from './source-notes.ts'

/** The runs of lines of one policy's schedule. */
export interface ScheduleBlocks {
  code: string
  blocks: readonly Block[]
}

/** Where a correction applies: blocks `from` up to, not including, `to`. */
export interface CellsMatch {
  code: string
  from: number
  to: number
  line: number
  labels: readonly string[]
}

/** Every position where consecutive blocks are exactly the correction's labels, without regard to spaces. */
export function matchesOf({ labels }: Correction, policies: readonly ScheduleBlocks[]): CellsMatch[] {
  const wanted = withoutBlanks(labels.join(''))
  return policies.flatMap(({ code, blocks }) =>
    blocks.flatMap((first, from) => {
      let text = ''
      for (const [index, block] of blocks.slice(from).entries()) {
        text += withoutBlanks(joinedLines(block))
        if (text === wanted) return [{ code, from, to: from + index + 1, line: first[0].number, labels }]
        if (!wanted.startsWith(text)) break
      }
      return []
    }),
  )
}

/** Splits the lines at the labels, so that every label is the source's own text. */
export function cutAtLabels(lines: readonly Line[], labels: readonly string[]): Block[] {
  let left = lines.filter((line) => line.text.trim() !== '')
  return labels.flatMap((label) => {
    const share: Line[] = []
    let missing = withoutBlanks(label).length
    while (missing > 0) {
      const [line, ...below] = left
      if (!line) break
      const length = lengthOf(line.text, missing)
      share.push({ number: line.number, text: line.text.slice(0, length).trim() })
      missing -= withoutBlanks(line.text.slice(0, length)).length
      const rest = line.text.slice(length)
      left = rest.trim() === '' ? below : [{ ...line, text: rest }, ...below]
    }
    const [first, ...more] = share
    return first ? [[first, ...more] satisfies Block as Block] : []
  })
}

/** The length of the beginning of a text that has this many characters, without counting spaces. */
function lengthOf(text: string, characters: number): number {
  let left = characters
  let length = 0
  while (length < text.length && left > 0) {
    if (text.charAt(length).trim() !== '') left -= 1
    length += 1
  }
  return length
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '')
}
