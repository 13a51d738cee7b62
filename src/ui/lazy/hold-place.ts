/**
 * Call it before a part that came late changes its own length. It returns a function to call after the change, which
 * scrolls so that what the reader has reached below or in the part stays where it was on the screen: what has the
 * focus, otherwise what stands behind the part. `next`: the element behind the part.
 */
export function holdPlace(next: Element | null): () => void {
  const onScreen = (element: Element | null): element is Element => {
    if (element === null || element === document.body) return false
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  const held = [document.activeElement, next].find(onScreen)
  if (held === undefined) return () => {}
  const { top } = held.getBoundingClientRect()
  return () => scrollBy({ top: held.getBoundingClientRect().top - top, behavior: 'instant' })
}
