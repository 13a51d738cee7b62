import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { eraLetter, type FiscalYear } from '../../plan/fiscal-year.ts'
import { yearTint } from '../../record/years/year-tint.ts'
import { PREVIEW_SIZE } from './picture-frame.ts'
import { HEAD_HEIGHT, PILL_TEXT_SIZE, placeHead, type PlacedHead } from './place-head.ts'
import type { PlacedWords } from './placed-words.ts'
import type { MeasureAt } from './text-blocks.ts'

/** The font of the pictures: made for reading, with every kanji of the standard, and the same on every machine. */
const FONT_PACKAGE = '@expo-google-fonts/biz-udpgothic'
const FONTS = ['400Regular/BIZUDPGothic_400Regular.ttf', '700Bold/BIZUDPGothic_700Bold.ttf']
const FAMILY = 'preview-font'
/** The floret of the app, in a box of 56 by 54. */
const FLORET =
  'M28 3c8 0 12 7 10 14 7-2 14 2 14 10s-7 12-14 10c2 7-2 14-10 14s-12-7-10-14c-7 2-14-2-14-10s7-12 14-10C16 10 20 3 28 3z'
/** The four petals of the app's mark, and their years. */
const PETALS = [
  [28, 14, 2],
  [41, 27, 3],
  [28, 40, 4],
  [15, 27, 5],
] as const
const MARGIN = 64

const fontOf = (size: number, bold: boolean) => `${bold ? 700 : 400} ${size}px ${FAMILY}`

/** Loads the font. Rejects where its files are not there. */
export async function loadPreviewFont(): Promise<void> {
  const folder = join(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/package.json`), '..')
  for (const file of FONTS) GlobalFonts.register(await readFile(join(folder, file)), FAMILY)
}

/** Measures texts in that font. To be called once it is loaded. */
export function previewMeasure(): MeasureAt {
  const context = createCanvas(1, 1).getContext('2d')
  // The same pieces are measured for every width that is tried.
  const known = new Map<string, number>()
  return (size, bold) => (text) => {
    const font = fontOf(size, bold)
    const width = known.get(font + text)
    if (width !== undefined) return width
    context.font = font
    const measured = context.measureText(text).width
    known.set(font + text, measured)
    return measured
  }
}

/** What stands on every picture beside its own words. */
export interface PreviewFrame {
  appName: string
  /** 「非公式」. */
  unofficial: string
  /** The year in whose tint the large floret is drawn; null for the app's own colour. */
  year: FiscalYear | null
  /** The source, at the foot. */
  source: string
  /** All years of the plan, and those of them that are filled; where that is null, none is drawn. */
  years: readonly FiscalYear[]
  recorded: readonly FiscalYear[] | null
}

type Colours = (token: string) => string

function write(context: SKRSContext2D, text: string, x: number, y: number, size: number, bold: boolean): void {
  context.font = fontOf(size, bold)
  context.fillText(text, x, y)
}

function drawMark(context: SKRSContext2D, x: number, y: number, size: number, colours: Colours): void {
  context.save()
  context.translate(x, y)
  context.scale(size / 56, size / 56)
  const dot = (left: number, top: number, radius: number, token: string) => {
    context.fillStyle = colours(token)
    context.beginPath()
    context.arc(left, top, radius, 0, 2 * Math.PI)
    context.fill()
  }
  for (const [left, top, year] of PETALS) dot(left, top, 12, `year-${year}`)
  dot(28, 27, 6, 'paper')
  context.restore()
}

/** At the top on the right a floret for each year, filled where the plan records something, with its year beside it. */
function drawYears(
  context: SKRSContext2D,
  { years, recorded }: PreviewFrame,
  { x: left, step, scale }: PlacedHead['years'],
  colours: Colours,
): void {
  if (recorded === null) return
  years.forEach((year, index) => {
    context.save()
    context.translate(left + index * step, HEAD_HEIGHT / 2)
    context.scale(scale, scale)
    context.fillStyle = colours('ink-quiet')
    write(context, eraLetter(year), 40, 8, 21, true)
    context.translate(0, -17)
    if (recorded.includes(year)) {
      context.fillStyle = colours(yearTint(years, year))
      context.scale(36 / 56, 36 / 56)
      context.fill(new Path2D(FLORET))
    } else {
      context.strokeStyle = colours('line-strong')
      context.lineWidth = 2.5
      context.beginPath()
      context.arc(18, 17, 6, 0, 2 * Math.PI)
      context.stroke()
    }
    context.restore()
  })
}

/** A large floret behind the words, as on the tiles of the themes. */
function drawBackdrop(context: SKRSContext2D, { years, year }: PreviewFrame, colours: Colours): void {
  context.save()
  context.globalAlpha = year === null ? 0.07 : 0.16
  context.fillStyle = colours(year === null ? 'accent' : yearTint(years, year))
  context.translate(870, 250)
  context.scale(8, 8)
  context.fill(new Path2D(FLORET))
  context.restore()
}

/** Draws a picture as PNG. The font is to be loaded before. */
export function drawPreview(words: PlacedWords, frame: PreviewFrame, colours: Colours): Buffer {
  const { width, height } = PREVIEW_SIZE
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = colours('paper')
  context.fillRect(0, 0, width, height)
  drawBackdrop(context, frame, colours)
  context.fillStyle = colours('hero-from')
  context.fillRect(0, 0, width, HEAD_HEIGHT)

  drawMark(context, MARGIN, HEAD_HEIGHT / 2 - 25, 52, colours)
  context.fillStyle = colours('heading')
  const { name, pill, years } = placeHead(
    frame.appName,
    frame.unofficial,
    frame.recorded === null ? 0 : frame.years.length,
    previewMeasure(),
  )
  for (const line of name.lines) write(context, line.text, name.x, line.y, name.size, true)
  context.strokeStyle = colours('line-strong')
  context.lineWidth = 2
  context.beginPath()
  context.roundRect(pill.x, HEAD_HEIGHT / 2 - 21, pill.width, 42, 21)
  context.stroke()
  context.fillStyle = colours('ink')
  write(context, frame.unofficial, pill.x + 16, HEAD_HEIGHT / 2 + 9, PILL_TEXT_SIZE, true)
  drawYears(context, frame, years, colours)

  context.fillStyle = colours('city-rule')
  for (const rule of words.rules) context.fillRect(rule.x, rule.y, rule.width, rule.height)
  for (const line of words.lines) {
    context.fillStyle = colours(line.colour)
    write(context, line.text, line.x, line.y, line.size, line.bold)
  }
  context.fillStyle = colours('ink-quiet')
  write(context, frame.source, MARGIN, 594, 22, false)
  return canvas.toBuffer('image/png')
}
