/**
 * Calls back whenever parts that load late make the page longer: for one second, or until the reader does something.
 */
export function onContentGrowth(callback: () => void): void {
  const here = location.href
  const length = new ResizeObserver(() => location.href === here && callback())
  const end = () => length.disconnect()
  length.observe(document.body)
  setTimeout(end, 1000)
  for (const move of ['wheel', 'pointerdown', 'keydown']) addEventListener(move, end, { once: true, passive: true })
}
