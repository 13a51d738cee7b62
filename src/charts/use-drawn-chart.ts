import { onBeforeUnmount, onMounted, type ShallowRef, shallowRef, watch } from 'vue'
import type { ChartDrawing } from './chart-drawing.ts'
import { lookOf } from './chart-look.ts'
import type { ChartPlace } from './chart-places.ts'
import type { DrawnChart } from './draw.ts'
import { whenNearScreen } from './near-screen.ts'

type Part<Kind> = Readonly<ShallowRef<Kind | null>>

/** What redraws a chart: theme, text size and the order of the years stand on <html>, the rest comes from outside. */
function watchSurroundings(stage: HTMLElement, redraw: () => void): () => void {
  const settings = new MutationObserver(redraw)
  settings.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-text-size', 'data-year-first', 'style'],
  })
  // It calls back once at the start, when nothing has changed yet.
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

/** Draws on the canvas once the reader comes near, draws again whenever the surroundings change, and ends with the component. */
export function useDrawnChart(
  stage: Part<HTMLElement>,
  canvas: Part<HTMLCanvasElement>,
  source: () => { drawing: ChartDrawing; places: readonly ChartPlace[]; years: number },
  place: () => ChartPlace | null,
): Readonly<ShallowRef<DrawnChart | null>> {
  const chart = shallowRef<DrawnChart | null>(null)
  let stop = () => {}

  function draw({ drawChart }: typeof import('./draw.ts'), first: boolean) {
    if (!stage.value || !canvas.value || stage.value.clientWidth === 0) return
    chart.value?.destroy()
    const { drawing, places, years } = source()
    const look = lookOf(stage.value, years)
    const { clientWidth: width, clientHeight: height } = stage.value
    const size = { width, height, density: devicePixelRatio }
    chart.value = drawChart(canvas.value, drawing, places, { ...look, moving: look.moving && first }, size)
    chart.value.choose(place())
  }

  onMounted(() => {
    const element = stage.value
    if (!element) return
    stop = whenNearScreen([element], () => {
      void import('./draw.ts').then((loaded) => {
        if (!stage.value) return
        draw(loaded, true)
        stop = watchSurroundings(element, () => draw(loaded, false))
      })
    })
  })
  onBeforeUnmount(() => {
    stop()
    chart.value?.destroy()
    chart.value = null
  })
  watch(place, (chosen) => chart.value?.choose(chosen))
  return chart
}
