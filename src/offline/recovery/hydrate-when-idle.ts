/** Calls back once the browser is idle, or at the reader's first touch or key, whichever is first. */
export function hydrateWhenIdle(start: () => void): void {
  const touches = ['pointerdown', 'keydown', 'touchstart'] as const
  let started = false
  const once = () => {
    if (started) return
    started = true
    for (const touch of touches) removeEventListener(touch, once)
    start()
  }
  for (const touch of touches) addEventListener(touch, once, { passive: true })
  const idle = () => {
    // Safari has no requestIdleCallback. A short time after `load` the page is painted there too.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(once, { timeout: 2000 })
    else setTimeout(once, 300)
  }
  if (document.readyState === 'complete') idle()
  else addEventListener('load', idle, { once: true })
}
