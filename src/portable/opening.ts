const LONGEST = 26

/** The first words of a text, marked as cut where they are not all of it. Never half a character. */
export function openingOf(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`
}
