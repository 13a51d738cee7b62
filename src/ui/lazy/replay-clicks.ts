/**
 * A press of a button that is on the page but not hydrated yet is not lost: it is held back, `hydrate` is called, and
 * the button is pressed again when that has resolved. `isWithin`: whether a button belongs to what is hydrated;
 * `hydrated`: ends it. Links, disclosures and fields work by themselves.
 */
export function replayClicks(
  isWithin: (button: Element) => boolean,
  hydrate: () => Promise<void>,
  hydrated: Promise<void>,
): void {
  const hold = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button || !isWithin(button)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void hydrate().then(() => button.click())
  }
  document.addEventListener('click', hold, { capture: true })
  void hydrated.then(() => document.removeEventListener('click', hold, { capture: true }))
}
