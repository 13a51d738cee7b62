const MOVES = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart'] as const

/**
 * Calls back once, at the reader's first interaction. Until then the prerendered HTML is enough, and the network is
 * free for what is needed first. Returns a function that stops waiting.
 */
export function onFirstInteraction(callback: () => void): () => void {
  const stop = () => {
    for (const move of MOVES) removeEventListener(move, onMove)
  }
  const onMove = () => {
    stop()
    callback()
  }
  for (const move of MOVES) addEventListener(move, onMove, { passive: true })
  // A page that opens further down was moved already. Asked now, it would be laid out once more than it is painted.
  const frame = requestAnimationFrame(() => {
    if (scrollY > 0) onMove()
  })
  return () => {
    cancelAnimationFrame(frame)
    stop()
  }
}

/**
 * Calls back at once where the service worker answers from the device, otherwise at the reader's first interaction: a
 * first visit should load nothing that may not be needed. Returns a function that stops waiting.
 */
export function onStoredOrFirstInteraction(callback: () => void): () => void {
  // Not available on plain http.
  const { serviceWorker } = navigator as Partial<Navigator>
  if (!serviceWorker?.controller) return onFirstInteraction(callback)
  callback()
  return () => undefined
}
