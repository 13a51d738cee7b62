import { numberText } from '../../record/figures/number/messages.ts'
import { quotation } from '../../record/figures/number/quotation.ts'
import type { PreviewBody, PreviewWords } from './preview-words.ts'
import { breakable, fitText, heightOf, type Measure, type TextRoom } from './set-lines.ts'

/** The picture's size in pixels: what sites show without cutting it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

const MARGIN = 64
const WIDTH = PREVIEW_SIZE.width - 2 * MARGIN
/** Where the title may begin, and where all that stands below it ends. */
const TOP = 136
const BOTTOM = 552
/** The least space between title and body. */
const GAP = 24
const RULE = { width: 6, space: 22 }

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

/** Measures a text in letters of a size. */
export type MeasureAt = (size: number, bold: boolean) => Measure

type Style = Pick<PlacedLine, 'of' | 'bold' | 'colour'>
type NumberBody = Extract<PreviewBody, { kind: 'number' }>

/** The left end of a text, and the room for it. */
interface Place {
  x: number
  width: number
  height: number
}
const WHOLE = { x: MARGIN, width: WIDTH }

/** The sizes of a number and of its unit. */
type NumberSize = readonly [value: number, unit: number]
const NUMBER_SIZES: readonly NumberSize[] = [
  [160, 64],
  [132, 56],
  [104, 48],
  [84, 40],
]

/** Lines and rules measured from the top of their block. */
interface Block extends PlacedWords {
  height: number
}

/** A text in the room for it, at `x`. */
function textBlock(pieces: readonly string[], x: number, room: TextRoom, style: Style, measureAt: MeasureAt): Block {
  const set = fitText(pieces, room, (size) => measureAt(size, style.bold))
  const step = set.size * room.leading
  // The baseline of a letter is seven eighths of its size below its top.
  const baseline = (step - set.size) / 2 + set.size * 0.88
  const lines = set.lines.map((text, index) => ({ ...style, text, x, y: index * step + baseline, size: set.size }))
  return { lines, rules: [], height: heightOf(set, room.leading) }
}

function moved({ lines, rules }: PlacedWords, down: number): PlacedWords {
  return {
    lines: lines.map((line) => ({ ...line, y: line.y + down })),
    rules: rules.map((rule) => ({ ...rule, y: rule.y + down })),
  }
}

/** Blocks one below the other, with a space between them. */
function stacked(blocks: readonly Block[], space: number): Block {
  return blocks
    .filter(({ height }) => height > 0)
    .reduce<Block>(
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

const EMPTY: Block = { lines: [], rules: [], height: 0 }

/** What is said in small letters; nothing where there is nothing to say. */
function small(text: string, { x, width, height }: Place, style: Style, measureAt: MeasureAt): Block {
  const room = { width, height, leading: 1.4, sizes: [28, 26, 24, 22] }
  return text === '' ? EMPTY : textBlock(breakable(text), x, room, style, measureAt)
}

/** The city's words beside their rule. */
function quotedBlock(text: string, { x, width, height }: Place, sizes: readonly number[], measureAt: MeasureAt): Block {
  const indent = RULE.width + RULE.space
  const room = { width: width - indent, height, leading: 1.5, sizes }
  const block = textBlock(breakable(text), x + indent, room, { of: 'quoted', bold: false, colour: 'ink' }, measureAt)
  return { ...block, rules: [{ x, y: 0, width: RULE.width, height: block.height }] }
}

/** Where the words beside a number begin. Narrower than this, they would be a column of single words. */
const NARROWEST = 440
function besideNumber({ value, unit }: NumberBody, [valueSize, unitSize]: NumberSize, measureAt: MeasureAt) {
  const unitX = MARGIN + measureAt(valueSize, true)(value) + 12
  const x = unitX + measureAt(unitSize, true)(unit) + 44
  return { unitX, x, width: MARGIN + WIDTH - x }
}

/** A number with its unit, and beside it what it counts, when, and the city's words; below it the caveat. Each has `rows`. */
function numberBlock(body: NumberBody, size: NumberSize, rows: number, measureAt: MeasureAt): Block {
  const [valueSize, unitSize] = size
  const { unitX, x, width } = besideNumber(body, size, measureAt)
  const when = `${body.when}・${numberText.basis.stated}`
  const words = stacked(
    [
      small(body.caption, { x, width, height: 40 * rows }, { of: 'caption', bold: true, colour: 'ink' }, measureAt),
      small(when, { x, width, height: 40 * rows }, { of: 'when', bold: false, colour: 'ink-quiet' }, measureAt),
      quotedBlock(quotation(body.phrases), { x, width, height: 48 * rows }, [32, 30, 28, 26], measureAt),
    ],
    6,
  )
  const height = Math.max(valueSize, words.height)
  const style = { of: 'value', bold: true, colour: 'accent', y: height / 2 + valueSize * 0.38 } as const
  const beside = moved(words, (height - words.height) / 2)
  const row: Block = {
    lines: [
      { ...style, text: body.value, x: MARGIN, size: valueSize },
      { ...style, text: body.unit, x: unitX, size: unitSize },
      ...beside.lines,
    ],
    rules: beside.rules,
    height,
  }
  const note = { of: 'note', bold: false, colour: 'ink-quiet' } as const
  return stacked([row, small(body.caveat, { ...WHOLE, height: 35 * rows }, note, measureAt)], 20)
}

function bodyBlock(body: PreviewBody, height: number, measureAt: MeasureAt): Block {
  const quiet = { bold: false, colour: 'ink-quiet' } as const
  if (body.kind === 'number') {
    const roomy = NUMBER_SIZES.filter((size) => besideNumber(body, size, measureAt).width >= NARROWEST)
    const sizes = roomy.length > 0 ? roomy : NUMBER_SIZES.slice(-1)
    const tried = [2, 1].flatMap((rows) => sizes.map((size) => numberBlock(body, size, rows, measureAt)))
    return tried.find((block) => block.height <= height) ?? tried.at(-1) ?? EMPTY
  }
  if (body.kind === 'quoted') {
    const caption = small(body.caption, { ...WHOLE, height: 40 }, { of: 'caption', ...quiet }, measureAt)
    const room = { ...WHOLE, height: height - caption.height - 12 }
    return stacked([caption, quotedBlock(body.text, room, [50, 46, 42, 38, 36, 34, 32, 30, 28], measureAt)], 12)
  }
  const room = { width: WIDTH, height: height - 52, leading: 1.5, sizes: [42, 38, 34, 30, 28] }
  const ours = textBlock(breakable(body.text), MARGIN, room, { of: 'ours', bold: false, colour: 'ink' }, measureAt)
  return stacked([ours, small(body.note, { ...WHOLE, height: 40 }, { of: 'note', ...quiet }, measureAt)], 12)
}

/**
 * Places the words of a picture: its kind and title above, what is large below, with the space that is left between them.
 * No line leaves the margins: a text that is too long in the smallest letters ends with 「…」.
 */
export function placeWords({ kind, title, body }: PreviewWords, measureAt: MeasureAt): PlacedWords {
  const kindBlock = small(kind, { ...WHOLE, height: 40 }, { of: 'kind', bold: true, colour: 'accent' }, measureAt)
  // A number has its caveat below it.
  const height = body.kind === 'number' ? 124 : 160
  const room = { width: WIDTH, height, leading: 1.24, sizes: [68, 64, 60, 56, 52, 48, 44, 40, 36] }
  const titleBlock = textBlock(title, MARGIN, room, { of: 'title', bold: true, colour: 'heading' }, measureAt)
  const head = stacked([kindBlock, titleBlock], 4)
  const left = BOTTOM - TOP - head.height - GAP
  const below = bodyBlock(body, left, measureAt)
  const down = TOP + head.height + GAP + Math.max(0, left - below.height) / 2
  const [above, under] = [moved(head, TOP), moved(below, down)]
  return { lines: [...above.lines, ...under.lines], rules: under.rules }
}
