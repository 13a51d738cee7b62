const HALF_WIDTH = 0.6

/** The approximate width of a text in ems: 1 for Japanese letters, a little more than a half for digits and Latin. */
export function letterWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/u.test(character) ? HALF_WIDTH : 1), 0)
}
