/**
 * Calls back whenever parts that load late make the page longer: for one second, or until the reader does something.
 */
export function onContentGrowth(callback: () => void): void {
  const here = location.href
  const length = new ResizeObserver(() => location.href === here && callback())
  const moves = new AbortController()
  const end = () => {
    length.disconnect()
    moves.abort()
  }
  length.observe(document.body)
  setTimeout(end, 1000)
  for (const move of ['wheel', 'pointerdown', 'keydown'])
    addEventListener(move, end, { signal: moves.signal, passive: true })
}
