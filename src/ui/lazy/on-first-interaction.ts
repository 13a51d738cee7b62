const MOVES = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart'] as const

/**
 * Calls back, once, when the reader has moved: until then the page as it was built says what it has to, and what it
 * needs first comes first. Returns what stops the waiting.
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
  if (scrollY > 0) onMove()
  return stop
}

/**
 * Calls back at once where the worker answers with files that are on the device, and otherwise when the reader moves: a
 * first visit fetches nothing that may not be needed. Returns what stops the waiting.
 */
export function onStoredOrFirstInteraction(callback: () => void): () => void {
  // Missing on plain http.
  const { serviceWorker } = navigator as Partial<Navigator>
  if (!serviceWorker?.controller) return onFirstInteraction(callback)
  callback()
  return () => undefined
}
