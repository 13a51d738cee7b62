import type { HydrationStrategy } from 'vue'
import { hydrating } from './hydrating.ts'
import { onFirstInteraction } from './on-first-interaction.ts'

const MARGIN = '300px'

/**
 * Calls back once an element is near the screen and the reader has interacted with the page. Until then the prerendered
 * HTML shows the same, and the network is free for what is needed first. A fold that the reader has opened in an element was
 * an interaction too: that touch may have come before this call. Returns a function that stops waiting.
 */
export function onNearScreen(elements: readonly Element[], callback: () => void): () => void {
  let near = false
  let moved = false
  const stop = () => {
    observer.disconnect()
    stopWaiting()
    for (const element of elements) element.removeEventListener('toggle', move, { capture: true })
  }
  const go = () => {
    stop()
    callback()
  }
  function move() {
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
  const stopWaiting = onFirstInteraction(move)
  for (const element of elements) element.addEventListener('toggle', move, { capture: true })
  if (elements.some((element) => element.querySelector('details[open]'))) move()
  return stop
}

/**
 * A hydration strategy for a component whose script is not needed before the reader scrolls near it; its HTML is there
 * from the start.
 */
export const hydrateOnNearScreen: HydrationStrategy = (hydrate, forEachElement) => {
  const elements: Element[] = []
  forEachElement((element) => {
    // A component that renders nothing is a comment node in the page, which cannot be observed.
    if (element instanceof Element) elements.push(element)
  })
  const hydrateNow = hydrating(hydrate, forEachElement)
  if (elements.length > 0) return onNearScreen(elements, hydrateNow)
  hydrateNow()
  return undefined
}
