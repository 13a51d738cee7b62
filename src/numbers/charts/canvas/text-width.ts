const HALF_WIDTH = 0.6

/** About how wide a text is, in its own letters: whole ones for Japanese, a little more than half for figures and Latin. */
export function letterWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/u.test(character) ? HALF_WIDTH : 1), 0)
}
