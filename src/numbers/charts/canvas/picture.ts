import type { ChartDrawing } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'
import { drawChart } from './draw.ts'
import { wrapped } from './wrapped-lines.ts'

/** The words on a saved picture, which say what it shows. */
export interface PictureWords {
  title: string
  unit: string
  notes: readonly string[]
}

const WIDTH = 800
const CHART_HEIGHT = 400
const MARGIN = 40
const SIZES = { title: 28, unit: 18, note: 15, label: 18 }
const DENSITY = 2

/** The chart as a picture with its title, unit and source on it; null where the browser cannot make one. */
export async function chartPicture(drawing: ChartDrawing, look: ChartLook, words: PictureWords): Promise<Blob | null> {
  const sheet = document.createElement('canvas')
  const pen = sheet.getContext('2d')
  if (!pen) return null
  const width = WIDTH - 2 * MARGIN
  const lines = [
    ...textLines(pen, look, words.title, { size: SIZES.title, weight: 700, colour: look.ink }, width),
    ...textLines(pen, look, words.unit, { size: SIZES.unit, weight: 400, colour: look.quiet }, width),
  ]
  const notes = words.notes.flatMap((note) =>
    textLines(pen, look, note, { size: SIZES.note, weight: 400, colour: look.quiet }, width),
  )
  const heightOf = (list: readonly TextLine[]) => list.reduce((sum, { size }) => sum + size * 1.6, 0)
  sheet.width = WIDTH * DENSITY
  sheet.height = (heightOf(lines) + CHART_HEIGHT + heightOf(notes) + 3 * MARGIN) * DENSITY
  pen.scale(DENSITY, DENSITY)
  pen.fillStyle = look.paper
  pen.fillRect(0, 0, sheet.width, sheet.height)
  const afterTitle = writeLines(pen, lines, MARGIN)

  const canvas = document.createElement('canvas')
  const large = { ...look, fontSize: SIZES.label, width }
  const destroy = drawChart(canvas, drawing, large, { width, height: CHART_HEIGHT, density: DENSITY })
  pen.drawImage(canvas, MARGIN, afterTitle + MARGIN / 2, width, CHART_HEIGHT)
  destroy()
  writeLines(pen, notes, afterTitle + CHART_HEIGHT + MARGIN)
  return new Promise((resolve) => sheet.toBlob(resolve, 'image/png'))
}

interface TextStyle {
  size: number
  weight: number
  colour: string
}

interface TextLine extends TextStyle {
  text: string
  font: string
}

function textLines(
  pen: CanvasRenderingContext2D,
  look: ChartLook,
  text: string,
  style: TextStyle,
  width: number,
): TextLine[] {
  const font = `${style.weight} ${style.size}px ${look.font}`
  pen.font = font
  return wrapped(text, width, (part) => pen.measureText(part).width).map((line) => ({ ...style, font, text: line }))
}

function writeLines(pen: CanvasRenderingContext2D, lines: readonly TextLine[], top: number): number {
  let y = top
  pen.textBaseline = 'top'
  for (const { text, font, colour, size } of lines) {
    pen.font = font
    pen.fillStyle = colour
    pen.fillText(text, MARGIN, y)
    y += size * 1.6
  }
  return y
}
