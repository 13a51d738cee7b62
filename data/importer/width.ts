import { isOpen } from './brackets.ts'

const HALF_WIDTH = /^[\u0020-\u007e\uff61-\uff9f]$/u

/** How wide a text is on paper, in full-width characters: a half-width character is half of one. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (HALF_WIDTH.test(character) ? 0.5 : 1), 0)
}

/** The width of the blanks that a line begins with. */
export function indentation(text: string): number {
  return displayWidth(text.slice(0, text.length - text.trimStart().length))
}

/** The widest of the lines: their column in the table is at least as wide. */
export function widestOf(lines: readonly { text: string }[]): number {
  return Math.max(0, ...lines.map((line) => displayWidth(line.text.trimEnd())))
}

/** Words and signs that cannot end a sentence. */
const GOES_ON = /(?:及び|並びに|又は|[とのをやにへがはで、・])$/u

/**
 * Whether a text continues in the next line. A full line was wrapped; a line with room for the next line's first word
 * was ended on purpose; in between it cannot be decided.
 */
export function lineEnd(text: string, line: string, next: string, widest: number): 'wrapped' | 'ended' | 'unclear' {
  if (isOpen(text) || GOES_ON.test(text)) return 'wrapped'
  const width = displayWidth(line.trimEnd())
  if (width >= widest - 1) return 'wrapped'
  const word = /^[!-~]+/u.exec(next)?.[0] ?? next.slice(0, 1)
  return width + displayWidth(word) <= widest ? 'ended' : 'unclear'
}
