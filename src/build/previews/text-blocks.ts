import type { PlacedLine, PlacedWords } from './placed-words.ts'
import { breakable, fitText, heightOf, type Measure, type TextRoom } from './set-lines.ts'

const RULE = { width: 6, space: 22 }

/** Measures a text in letters of a size. */
export type MeasureAt = (size: number, bold: boolean) => Measure

type Style = Pick<PlacedLine, 'of' | 'bold' | 'colour'>

/** The left end of a text, and the room for it. */
export interface TextPlace {
  x: number
  width: number
  height: number
}

/** Lines and rules measured from the top of their block. */
export interface TextBlock extends PlacedWords {
  height: number
}

/** A text in the room for it, at `x`. */
export function textBlock(
  pieces: readonly string[],
  x: number,
  room: TextRoom,
  style: Style,
  measureAt: MeasureAt,
): TextBlock {
  const set = fitText(pieces, room, (size) => measureAt(size, style.bold))
  const step = set.size * room.leading
  // The baseline of a letter is seven eighths of its size below its top.
  const baseline = (step - set.size) / 2 + set.size * 0.88
  const lines = set.lines.map((text, index) => ({ ...style, text, x, y: index * step + baseline, size: set.size }))
  return { lines, rules: [], height: heightOf(set, room.leading) }
}

/** Words further down by a number of pixels. */
export function moved({ lines, rules }: PlacedWords, down: number): PlacedWords {
  return {
    lines: lines.map((line) => ({ ...line, y: line.y + down })),
    rules: rules.map((rule) => ({ ...rule, y: rule.y + down })),
  }
}

/** Blocks one below the other, with a space between them. */
export function stacked(blocks: readonly TextBlock[], space: number): TextBlock {
  return blocks
    .filter(({ height }) => height > 0)
    .reduce<TextBlock>(
      (above, block) => {
        const top = above.height === 0 ? 0 : above.height + space
        const below = moved(block, top)
        return {
          lines: [...above.lines, ...below.lines],
          rules: [...above.rules, ...below.rules],
          height: top + block.height,
        }
      },
      { lines: [], rules: [], height: 0 },
    )
}

/** The block of a text that is not there. */
export const NO_TEXT: TextBlock = { lines: [], rules: [], height: 0 }

/** What is said in small letters; nothing where there is nothing to say. */
export function smallText(
  text: string,
  { x, width, height }: TextPlace,
  style: Style,
  measureAt: MeasureAt,
): TextBlock {
  const room = { width, height, leading: 1.4, sizes: [28, 26, 24, 22] }
  return text === '' ? NO_TEXT : textBlock(breakable(text), x, room, style, measureAt)
}

/** The city's words beside their rule. */
export function quotedBlock(
  text: string,
  { x, width, height }: TextPlace,
  sizes: readonly number[],
  measureAt: MeasureAt,
): TextBlock {
  const indent = RULE.width + RULE.space
  const room = { width: width - indent, height, leading: 1.5, sizes }
  const block = textBlock(breakable(text), x + indent, room, { of: 'quoted', bold: false, colour: 'ink' }, measureAt)
  return { ...block, rules: [{ x, y: 0, width: RULE.width, height: block.height }] }
}
