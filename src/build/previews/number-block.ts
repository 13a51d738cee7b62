import { numberText } from '../../record/figures/number/messages.ts'
import { quotation } from '../../record/figures/number/quotation.ts'
import { WHOLE_LINE } from './picture-frame.ts'
import type { PreviewBody } from './preview-words.ts'
import { type TextBlock, NO_TEXT, type MeasureAt, moved, quotedBlock, smallText, stacked } from './text-blocks.ts'

type NumberBody = Extract<PreviewBody, { kind: 'number' }>

/** The sizes of a number and of its unit. */
type NumberSize = readonly [value: number, unit: number]
const NUMBER_SIZES: readonly NumberSize[] = [
  [160, 64],
  [132, 56],
  [104, 48],
  [84, 40],
]

/** Where the words beside a number begin. Narrower than this, they would be a column of single words. */
const NARROWEST = 440
function besideNumber({ value, unit }: NumberBody, [valueSize, unitSize]: NumberSize, measureAt: MeasureAt) {
  const unitX = WHOLE_LINE.x + measureAt(valueSize, true)(value) + 12
  const x = unitX + measureAt(unitSize, true)(unit) + 44
  return { unitX, x, width: WHOLE_LINE.x + WHOLE_LINE.width - x }
}

/** A number with its unit, and beside it what it counts, when, and the city's words; below it the caveat. Each has `rows`. */
function sizedNumber(body: NumberBody, size: NumberSize, rows: number, measureAt: MeasureAt): TextBlock {
  const [valueSize, unitSize] = size
  const { unitX, x, width } = besideNumber(body, size, measureAt)
  const when = `${body.when}・${numberText.basis.stated}`
  const words = stacked(
    [
      smallText(body.caption, { x, width, height: 40 * rows }, { of: 'caption', bold: true, colour: 'ink' }, measureAt),
      smallText(when, { x, width, height: 40 * rows }, { of: 'when', bold: false, colour: 'ink-quiet' }, measureAt),
      quotedBlock(quotation(body.phrases), { x, width, height: 48 * rows }, [32, 30, 28, 26], measureAt),
    ],
    6,
  )
  const height = Math.max(valueSize, words.height)
  const style = { of: 'value', bold: true, colour: 'accent', y: height / 2 + valueSize * 0.38 } as const
  const beside = moved(words, (height - words.height) / 2)
  const row: TextBlock = {
    lines: [
      { ...style, text: body.value, x: WHOLE_LINE.x, size: valueSize },
      { ...style, text: body.unit, x: unitX, size: unitSize },
      ...beside.lines,
    ],
    rules: beside.rules,
    height,
  }
  const note = { of: 'note', bold: false, colour: 'ink-quiet' } as const
  return stacked([row, smallText(body.caveat, { ...WHOLE_LINE, height: 35 * rows }, note, measureAt)], 20)
}

/** A number in the largest letters in which it and its words are no higher than `height` (px), else in the smallest. */
export function numberBlock(body: NumberBody, height: number, measureAt: MeasureAt): TextBlock {
  const roomy = NUMBER_SIZES.filter((size) => besideNumber(body, size, measureAt).width >= NARROWEST)
  const sizes = roomy.length > 0 ? roomy : NUMBER_SIZES.slice(-1)
  const tried = [2, 1].flatMap((rows) => sizes.map((size) => sizedNumber(body, size, rows, measureAt)))
  return tried.find((block) => block.height <= height) ?? tried.at(-1) ?? NO_TEXT
}
