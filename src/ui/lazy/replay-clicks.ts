const CONTROLS = 'button, input[type="radio"], input[type="checkbox"]'

/**
 * A press of a control that is on the page but not hydrated yet is not lost: it is held back, `hydrate` is called, and
 * the control is pressed again when that has resolved. `isWithin`: whether a control belongs to what is hydrated;
 * `hydrated`: ends it. Links and disclosures work by themselves; a checkbox would be set back by the hydration.
 */
export function replayClicks(
  isWithin: (control: Element) => boolean,
  hydrate: () => Promise<void>,
  hydrated: Promise<void>,
): void {
  const hold = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null
    if (!control || !isWithin(control)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void hydrate().then(() => control.click())
  }
  document.addEventListener('click', hold, { capture: true })
  void hydrated.then(() => document.removeEventListener('click', hold, { capture: true }))
}
