/**
 * How large words on a slide are, as shares of the screen's short side. The barrier-free guideline for passenger
 * facilities of Japan's transport ministry asks for letters (the height of 木, nine tenths of the font size) of 20 mm
 * where a sign is read from four to five metres, and of 40 mm from ten. A 60-inch screen of 16:9 is 747 mm high. So
 * nothing is set smaller than 3vmin (22.4 mm, a letter of 20), and what a slide is about in no less than 5.4vmin (a
 * letter of 36 mm), most of it in more than 6 (40 mm). On a tablet in the hand the same shares are more than enough; on
 * a phone they would be too little, so nothing goes under the app's own small text. With readings between the lines fewer
 * letters fit: what a slide is about then is a letter of 31 mm or more, its reading of half.
 */
export const readingShares = { smallest: 0.03, main: 0.054, mainWithReadings: 0.047 } as const

/** The text size of a sentence by its length. Three steps and not a continuous fit, so that slides look alike. */
export type SentenceStep = 'short' | 'middle' | 'long'

/** The size step of a sentence, by its number of letters. */
export function sentenceStep(text: string): SentenceStep {
  if (text.length <= 32) return 'short'
  return text.length <= 40 ? 'middle' : 'long'
}
