import type { HydrationStrategy } from 'vue'

const MARGIN = '300px'
const MOVES = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart'] as const

/**
 * Calls back once an element is near the screen and the reader has moved: until then the page as it was built says the
 * same, and what it needs first comes first. Returns what stops the waiting.
 */
export function whenNearScreen(elements: readonly Element[], callback: () => void): () => void {
  let near = false
  let moved = scrollY > 0
  const stop = () => {
    observer.disconnect()
    for (const move of MOVES) removeEventListener(move, onMove)
  }
  const go = () => {
    stop()
    callback()
  }
  const onMove = () => {
    moved = true
    if (near) go()
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      near = true
      if (moved) go()
    },
    { rootMargin: MARGIN },
  )
  for (const element of elements) observer.observe(element)
  for (const move of MOVES) addEventListener(move, onMove, { passive: true })
  return stop
}

/** For a component whose script nobody needs before the reader comes near it: its HTML is there from the start. */
export const hydrateNearScreen: HydrationStrategy = (hydrate, forEachElement) => {
  const elements: Element[] = []
  forEachElement((element) => {
    // What renders nothing stands in the page as a comment, which no observer takes.
    if (element instanceof Element) elements.push(element)
  })
  if (elements.length > 0) return whenNearScreen(elements, hydrate)
  hydrate()
  return undefined
}
