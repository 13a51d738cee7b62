/** What a reader, the device and its system may choose for the same page. */
export const displayChoices = {
  theme: ['light', 'dark'],
  /** CSS pixels. */
  width: [320, 412],
  /** Per cent. */
  letters: [100, 200],
  furigana: ['none', 'all'],
  wording: ['original', 'easy', 'english'],
  forcedColors: ['none', 'active'],
} as const

type Choices = typeof displayChoices
type Factor = keyof Choices
export type DisplayRow = { [Name in Factor]: Choices[Name][number] }

const FACTORS = Object.keys(displayChoices) as Factor[]

/** Rows in which every two choices of different kinds stand together at least once: of the 96 that there are, seven. */
export const displayRows: readonly DisplayRow[] = [
  { theme: 'light', width: 412, letters: 100, furigana: 'none', wording: 'english', forcedColors: 'active' },
  { theme: 'dark', width: 320, letters: 200, furigana: 'all', wording: 'english', forcedColors: 'none' },
  { theme: 'light', width: 412, letters: 100, furigana: 'all', wording: 'original', forcedColors: 'none' },
  { theme: 'dark', width: 320, letters: 200, furigana: 'none', wording: 'original', forcedColors: 'active' },
  { theme: 'dark', width: 412, letters: 100, furigana: 'all', wording: 'easy', forcedColors: 'active' },
  { theme: 'light', width: 412, letters: 200, furigana: 'none', wording: 'easy', forcedColors: 'none' },
  { theme: 'light', width: 320, letters: 100, furigana: 'none', wording: 'easy', forcedColors: 'none' },
]

/** The pairs of choices that stand together in no row. */
export function missingPairs(rows: readonly DisplayRow[]): string[] {
  const pairs = FACTORS.flatMap((one, index) =>
    FACTORS.slice(index + 1).flatMap((other) =>
      displayChoices[one].flatMap((first) => displayChoices[other].map((second) => ({ one, first, other, second }))),
    ),
  )
  return pairs
    .filter(({ one, first, other, second }) => !rows.some((row) => row[one] === first && row[other] === second))
    .map(({ one, first, other, second }) => `${one} ${first} with ${other} ${second}`)
}

/** A row in words, for the name of its test. */
export function rowName(row: DisplayRow): string {
  return FACTORS.map((factor) => `${factor} ${row[factor]}`).join(', ')
}
