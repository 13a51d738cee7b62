import { beforeAll, expect, it } from 'vitest'
import { loadPreviewFont, previewMeasure } from '../../../src/build/previews/draw-preview.ts'
import { PREVIEW_SIZE } from '../../../src/build/previews/picture-frame.ts'
import { HEAD_HEIGHT, placeHead } from '../../../src/build/previews/place-head.ts'
import type { MeasureAt } from '../../../src/build/previews/text-blocks.ts'
import { annotations, plan } from '../../plan/committed-content.ts'

let measureAt: MeasureAt = () => () => 0
beforeAll(async () => {
  await loadPreviewFont()
  measureAt = previewMeasure()
})

const NAMES = ['みどり', 'しおかぜスマート市役所のあゆみ', 'みどり市地域情報化計画のあゆみ集', '情'.repeat(24)]
const YEARS = [0, 3, 5, 8]

it.each(NAMES.flatMap((name) => YEARS.map((years) => [name, years] as const)))(
  'the name %s, the frame and %d years lie beside one another within the band',
  (appName, years) => {
    const { name, pill, years: row } = placeHead(appName, '非公式', years, measureAt)
    const right = Math.max(...name.lines.map(({ text }) => name.x + measureAt(name.size, true)(text)))
    expect(right).toBeLessThan(pill.x)
    expect(pill.x + pill.width).toBeLessThan(row.x)
    expect(row.x + years * row.step).toBeLessThanOrEqual(PREVIEW_SIZE.width - 64 + 10)
    // The year behind a floret: its letters do not reach the next.
    expect(row.scale * 40 + measureAt(21 * row.scale, true)('H31')).toBeLessThanOrEqual(row.step)
    expect(name.lines.map(({ text }) => text).join('')).toBe(appName)
    for (const { y } of name.lines) {
      expect(y - name.size).toBeGreaterThan(0)
      expect(y + name.size * 0.15).toBeLessThan(HEAD_HEIGHT)
    }
  },
)

it('this app’s name stands on one line in the largest letters', () => {
  const { name, years } = placeHead(annotations.city.appName, '非公式', plan.fiscalYears.length, measureAt)
  expect(name.lines).toHaveLength(1)
  expect([name.size, years.step]).toEqual([32, 92])
})
