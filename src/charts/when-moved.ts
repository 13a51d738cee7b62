const MOVES = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart'] as const

/**
 * Calls back, once, when the reader has moved: until then the page as it was built says what it has to, and what it
 * needs first comes first. Returns what stops the waiting.
 */
export function whenMoved(callback: () => void): () => void {
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
