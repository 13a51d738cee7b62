import type { SourceSpan } from '../../src/plan/plan.ts'
import { sourceLines, spanName } from '../../src/plan/source-lines.ts'

/** A line of the source text, or the part of it that belongs to one text, with its 1-based number. */
export interface Line {
  number: number
  text: string
}

/** The lines of one text: at least one. */
export type Block = [Line, ...Line[]]

/** The text of the bytes, or null where they are not UTF-8. */
export function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The numbered lines of a text. */
export function numberedLines(text: string): Line[] {
  return sourceLines(text).map((line, index) => ({ number: index + 1, text: line }))
}

/** The number of lines of a text. An empty line after the last line break does not count. */
export function lineCount(text: string): number {
  const lines = sourceLines(text)
  return lines.at(-1) === '' ? lines.length - 1 : lines.length
}

/** Whether a line holds nothing that can be seen. */
export function isBlank(line: Line): boolean {
  return line.text.trim() === ''
}

/** The wrapped lines of a text, joined with nothing between, indentation left out. */
export function joinedLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text.trim()).join('')
}

/** The span of a text's lines. */
export function spanOf(block: Block): SourceSpan {
  return { from: block[0].number, to: (block.at(-1) ?? block[0]).number }
}

/** For messages: what to do with lines of the city that the app has no place for. */
export function leftOut(lines: readonly Line[]): string {
  const [from, to] = [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0]
  return `このアプリには置く所がないので、${spanName({ from, to })}を空にしてください`
}

/** Splits lines into pieces; each piece after the first begins with a line for which `starts` is true. */
export function cutBefore(lines: readonly Line[], starts: (line: Line) => boolean): Line[][] {
  const pieces: Line[][] = [[]]
  for (const line of lines) {
    if (starts(line)) pieces.push([line])
    else pieces.at(-1)?.push(line)
  }
  return pieces
}

/** The runs of lines between blank lines. */
export function lineBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const line of lines) {
    if (isBlank(line)) open = null
    else if (open) open.push(line)
    else blocks.push((open = [line]))
  }
  return blocks
}
