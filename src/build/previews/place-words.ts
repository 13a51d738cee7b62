import { numberBlock } from './number-block.ts'
import { WHOLE_LINE } from './picture-frame.ts'
import type { PlacedWords } from './placed-words.ts'
import type { PreviewBody, PreviewWords } from './preview-words.ts'
import { breakable } from './set-lines.ts'
import { type TextBlock, type MeasureAt, moved, quotedBlock, smallText, stacked, textBlock } from './text-blocks.ts'

/** Where the title may begin, and where all that stands below it ends. */
const TOP = 136
const BOTTOM = 552
/** The least space between title and body. */
const GAP = 24

function bodyBlock(body: PreviewBody, height: number, measureAt: MeasureAt): TextBlock {
  const quiet = { bold: false, colour: 'ink-quiet' } as const
  if (body.kind === 'number') return numberBlock(body, height, measureAt)
  if (body.kind === 'quoted') {
    const caption = smallText(body.caption, { ...WHOLE_LINE, height: 40 }, { of: 'caption', ...quiet }, measureAt)
    const room = { ...WHOLE_LINE, height: height - caption.height - 12 }
    return stacked([caption, quotedBlock(body.text, room, [50, 46, 42, 38, 36, 34, 32, 30, 28], measureAt)], 12)
  }
  const room = { width: WHOLE_LINE.width, height: height - 52, leading: 1.5, sizes: [42, 38, 34, 30, 28] }
  const ours = textBlock(
    breakable(body.text),
    WHOLE_LINE.x,
    room,
    { of: 'ours', bold: false, colour: 'ink' },
    measureAt,
  )
  return stacked([ours, smallText(body.note, { ...WHOLE_LINE, height: 40 }, { of: 'note', ...quiet }, measureAt)], 12)
}

/**
 * Places the words of a picture: its kind and title above, what is large below, with the space that is left between them.
 * No line leaves the margins: a text that is too long in the smallest letters ends with 「…」.
 */
export function placeWords({ kind, title, body }: PreviewWords, measureAt: MeasureAt): PlacedWords {
  const kindBlock = smallText(
    kind,
    { ...WHOLE_LINE, height: 40 },
    { of: 'kind', bold: true, colour: 'accent' },
    measureAt,
  )
  // A number has its caveat below it.
  const height = body.kind === 'number' ? 124 : 160
  const room = { width: WHOLE_LINE.width, height, leading: 1.24, sizes: [68, 64, 60, 56, 52, 48, 44, 40, 36] }
  const titleBlock = textBlock(title, WHOLE_LINE.x, room, { of: 'title', bold: true, colour: 'heading' }, measureAt)
  const head = stacked([kindBlock, titleBlock], 4)
  const left = BOTTOM - TOP - head.height - GAP
  const below = bodyBlock(body, left, measureAt)
  const down = TOP + head.height + GAP + Math.max(0, left - below.height) / 2
  const [above, under] = [moved(head, TOP), moved(below, down)]
  return { lines: [...above.lines, ...under.lines], rules: under.rules }
}
