import type { HydrationStrategy } from 'vue'
import { onFirstInteraction } from './on-first-interaction.ts'

const MARGIN = '300px'

/**
 * Calls back once an element is near the screen and the reader has moved: until then the page as it was built says the
 * same, and what it needs first comes first. Returns what stops the waiting.
 */
export function onNearScreen(elements: readonly Element[], callback: () => void): () => void {
  let near = false
  let moved = false
  const stop = () => {
    observer.disconnect()
    stopWaiting()
  }
  const go = () => {
    stop()
    callback()
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
  const stopWaiting = onFirstInteraction(() => {
    moved = true
    if (near) go()
  })
  return stop
}

/** For a component whose script nobody needs before the reader comes near it: its HTML is there from the start. */
export const hydrateOnNearScreen: HydrationStrategy = (hydrate, forEachElement) => {
  const elements: Element[] = []
  forEachElement((element) => {
    // What renders nothing stands in the page as a comment, which no observer takes.
    if (element instanceof Element) elements.push(element)
  })
  if (elements.length > 0) return onNearScreen(elements, hydrate)
  hydrate()
  return undefined
}
