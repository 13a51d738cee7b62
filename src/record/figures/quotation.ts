/**
 * The city's words as quotations, each phrase in its own brackets: what stands between two brackets is one unbroken
 * stretch of the text. A phrase that has brackets itself stands in double ones.
 */
export function quotation(phrases: readonly string[]): string {
  return phrases.map((phrase) => (phrase.includes('「') ? `『${phrase}』` : `「${phrase}」`)).join('')
}
