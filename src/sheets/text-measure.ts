/**
 * The width of narrow letters, in ems. Estimated rather too wide, so that a text never needs more room than was
 * reserved.
 */
const HALF_WIDTH = 0.57
/**
 * The average loss at the end of a line, in ems: punctuation that may not begin a line takes a letter to the next line.
 */
const LOST_AT_END = 0.3

const HALF = /[\u0020-\u007e\uff61-\uff9f]/

/** The width of a text in ems, in Japanese fonts. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (HALF.test(letter) ? HALF_WIDTH : 1), 0)
}

/** How wide texts are set, and what is lost at the end of a line, in ems. */
export interface SetWidth {
  widthOf: (text: string) => number
  lostAtEnd: number
}

/** Without readings. */
export const plainWidth: SetWidth = { widthOf, lostAtEnd: LOST_AT_END }

/** How many lines a text takes at most in a column of so many ems. */
export function linesFor(text: string, ems: number, set: SetWidth = plainWidth): number {
  return Math.max(1, Math.ceil(set.widthOf(text) / Math.max(1, ems - set.lostAtEnd)))
}

/** A text's sentences, each with its 。; joined they are the text, unchanged. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^。]*。[）)」]*|[^。]+$/g) ?? []
}

/**
 * As many of the texts as fit into the lines, from the first, each whole. If not even the first fits, as many of its
 * sentences as fit, at least one: nothing is ever cut inside a sentence.
 */
export function textsThatFit(
  texts: readonly string[],
  ems: number,
  lines: number,
  set: SetWidth = plainWidth,
): string[] {
  const fits = (shown: readonly string[]) => shown.reduce((sum, text) => sum + linesFor(text, ems, set), 0) <= lines
  const whole = longestThatFits(texts, fits)
  if (whole.length > 0) return whole
  const sentences = sentencesOf(texts[0] ?? '')
  const shown = longestThatFits(sentences, (some) => fits([some.join('')]))
  return sentences.length === 0 ? [] : [(shown.length > 0 ? shown : sentences.slice(0, 1)).join('')]
}

function longestThatFits(parts: readonly string[], fits: (shown: readonly string[]) => boolean): string[] {
  let count = 0
  while (count < parts.length && fits(parts.slice(0, count + 1))) count += 1
  return parts.slice(0, count)
}
