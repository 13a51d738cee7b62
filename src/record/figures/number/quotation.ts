/**
 * The city's words as quotations. What stands between two brackets is one unbroken piece of the text, so each phrase
 * has its own brackets. A phrase that contains brackets is put into double ones.
 */
export function quotation(phrases: readonly string[]): string {
  return phrases.map((phrase) => (phrase.includes('「') ? `『${phrase}』` : `「${phrase}」`)).join('')
}
