import { hasKanji, withoutMarks } from '../../src/readings/marked-readings.ts'
import type { CityText } from './reading-texts.ts'

/** The reviewed texts: of the city by item id, ours by the file that holds them. */
export interface ReviewedFiles {
  city: Record<string, string>
  own: Record<string, string[]>
}

/**
 * The reviewed files for the texts of today: a reviewed text stays as it is, a new one is as `propose` reads it, one that
 * is gone goes. Ours that stand in a text of the city are reviewed there. `proposed`: what a person has to review.
 */
export function renewedReadings(
  cityTexts: readonly CityText[],
  ownTexts: ReadonlyMap<string, readonly string[]>,
  reviewed: ReviewedFiles,
  propose: (text: string) => string,
): ReviewedFiles & { proposed: string[] } {
  const known = new Map(
    [...Object.values(reviewed.city), ...Object.values(reviewed.own).flat()].map((line) => [
      withoutMarks(line).text,
      line,
    ]),
  )
  const proposed: string[] = []
  const lineOf = (text: string) => {
    const before = known.get(text)
    if (before !== undefined || !hasKanji(text)) return before ?? text
    const line = propose(text)
    proposed.push(line)
    known.set(text, line)
    return line
  }
  const city = Object.fromEntries(cityTexts.map(({ id, text }) => [id, lineOf(text)]))
  return { city, own: ownLines(cityTexts, ownTexts, lineOf), proposed }
}

/** A text of ours that several files hold is listed once, at the first of them. */
function ownLines(
  cityTexts: readonly CityText[],
  ownTexts: ReadonlyMap<string, readonly string[]>,
  lineOf: (text: string) => string,
): Record<string, string[]> {
  const listed = new Set<string>()
  const own: Record<string, string[]> = {}
  for (const [file, texts] of ownTexts) {
    const left = texts.filter((text) => !listed.has(text) && !cityTexts.some((city) => city.text.includes(text)))
    for (const text of left) listed.add(text)
    if (left.length > 0) own[file] = left.map(lineOf)
  }
  return own
}
