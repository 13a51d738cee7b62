/** A line of text: its left end, its baseline, and how it is drawn. `of`: which of the words it is a line of. */
export interface PlacedLine {
  of: 'kind' | 'title' | 'caption' | 'value' | 'when' | 'quoted' | 'ours' | 'note'
  text: string
  x: number
  y: number
  size: number
  bold: boolean
  /** The token of its colour. */
  colour: 'heading' | 'ink' | 'ink-quiet' | 'accent'
}

/** The rule on the left of the city's words. */
export interface PlacedRule {
  x: number
  y: number
  width: number
  height: number
}

/** The words of a picture, each in its place. */
export interface PlacedWords {
  lines: readonly PlacedLine[]
  rules: readonly PlacedRule[]
}
