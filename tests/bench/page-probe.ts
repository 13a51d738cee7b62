/** What a page reports about itself. Times in ms since its navigation began, unless said otherwise. */
export interface PageProbe {
  firstPaint: number | null
  largestPaint: number | null
  /** Tasks of more than 50 ms, each with its whole duration. */
  longTasks: number[]
  /** Sets the start of a wait: ms from here until `seen` is shown. It outlives a change of the document. */
  watch: (seen: Seen) => void
  /** How long that took; null until then. */
  waited: number | null
}

/** An element with these words, in sight; or a drawing that is no longer blank. `from`: what starts the clock. */
export type Seen = { from: 'now' | 'input' } & (
  { kind: 'text'; selector: string; text: string } | { kind: 'drawing'; selector: string }
)

declare global {
  var pageProbe: PageProbe
}

/** Runs in the page before its own scripts, so it uses nothing from outside itself. */
export function installProbe(): void {
  const KEY = 'bench-watch'
  const epoch = () => performance.timeOrigin + performance.now()
  let watched: { seen: Seen; start: number | null } | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')

  const probe: PageProbe = {
    firstPaint: null,
    largestPaint: null,
    longTasks: [],
    waited: null,
    watch(seen) {
      probe.waited = null
      watched = { seen, start: seen.from === 'now' ? epoch() : null }
      sessionStorage.setItem(KEY, JSON.stringify(watched))
    },
  }
  globalThis.pageProbe = probe

  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => probe.longTasks.push(duration))
  observe('largest-contentful-paint', ({ startTime }) => (probe.largestPaint = startTime))
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') probe.firstPaint = startTime
  })
  addEventListener('input', () => watched?.seen.from === 'input' && (watched.start ??= epoch()), { capture: true })

  const inSight = (element: Element) => {
    const { width, height, top, bottom } = element.getBoundingClientRect()
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight
  }
  const isDrawn = (element: Element) => {
    if (!(element instanceof HTMLCanvasElement)) return inSight(element)
    if (element.width === 0 || element.height === 0) return false
    const copy = new OffscreenCanvas(48, 48).getContext('2d')
    copy?.drawImage(element, 0, 0, 48, 48)
    return copy?.getImageData(0, 0, 48, 48).data.some((value) => value > 0) ?? false
  }
  const isSeen = (seen: Seen) =>
    [...document.querySelectorAll(seen.selector)].some((element) =>
      seen.kind === 'drawing'
        ? isDrawn(element)
        : element.textContent.replace(/\s+/g, '').includes(seen.text) && inSight(element),
    )

  function look(): void {
    if (watched !== null && watched.start !== null && isSeen(watched.seen)) {
      probe.waited = epoch() - watched.start
      watched = null
      sessionStorage.removeItem(KEY)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
