import { onBeforeUnmount, onMounted, type ShallowRef, shallowRef } from 'vue'
import type { ChartDrawing } from './chart-drawing.ts'
import { lookOf } from './chart-look.ts'
import { importWithRetry } from '../../ui/lazy/import-with-retry.ts'
import { onNearScreen } from '../../ui/lazy/near-screen.ts'

const loadDraw = importWithRetry(() => import('./canvas/draw.ts'))

type Part<Kind> = Readonly<ShallowRef<Kind | null>>

/** The state of a chart. `failed`: its code could not be loaded or could not draw; the bars of the page stay. */
export type Drawing = { kind: 'awaited' } | { kind: 'drawn'; destroy: () => void } | { kind: 'failed' }

/** The attributes on <html> whose change redraws a chart. */
function watchSurroundings(stage: HTMLElement, redraw: () => void): () => void {
  const settings = new MutationObserver(redraw)
  settings.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-text-size', 'data-year-first', 'style'],
  })
  // The observer calls back once at the start, without a change.
  let { clientWidth: width, clientHeight: height } = stage
  const size = new ResizeObserver(() => {
    if (stage.clientWidth === width && stage.clientHeight === height) return
    width = stage.clientWidth
    height = stage.clientHeight
    redraw()
  })
  size.observe(stage)
  const forced = matchMedia('(forced-colors: active)')
  forced.addEventListener('change', redraw)
  return () => {
    settings.disconnect()
    size.disconnect()
    forced.removeEventListener('change', redraw)
  }
}

/**
 * Draws on the canvas when the reader is near it, redraws whenever its surroundings change, and stops with the
 * component.
 */
export function useDrawnChart(
  stage: Part<HTMLElement>,
  canvas: Part<HTMLCanvasElement>,
  drawingOf: () => ChartDrawing,
): Readonly<ShallowRef<Drawing>> {
  const drawing = shallowRef<Drawing>({ kind: 'awaited' })
  let stop = () => {}

  function end() {
    if (drawing.value.kind === 'drawn') drawing.value.destroy()
  }

  function draw({ drawChart }: typeof import('./canvas/draw.ts')) {
    if (!stage.value || !canvas.value || stage.value.clientWidth === 0) return
    end()
    const what = drawingOf()
    const look = lookOf(stage.value, what.fiscalYears)
    const { clientWidth: width, clientHeight: height } = stage.value
    const size = { width, height, density: devicePixelRatio }
    drawing.value = { kind: 'drawn', destroy: drawChart(canvas.value, what, look, size) }
  }

  onMounted(() => {
    const element = stage.value
    if (!element) return
    stop = onNearScreen([element], () => {
      loadDraw()
        .then((loaded) => {
          if (!stage.value) return
          draw(loaded)
          stop = watchSurroundings(element, () => draw(loaded))
        })
        .catch(() => {
          drawing.value = { kind: 'failed' }
        })
    })
  })
  onBeforeUnmount(() => {
    stop()
    end()
    drawing.value = { kind: 'awaited' }
  })
  return drawing
}
