/**
 * A press of a control that is on the page but not hydrated yet is not lost: it is held back, `hydrate` is called, and
 * the control is pressed again when that has resolved. `controls`: a selector of what the hydrated page answers itself;
 * `hydrated`: ends it. Other links and disclosures work by themselves; a checkbox would be set back by the hydration.
 */
export function replayClicks(controls: string, hydrate: () => Promise<void>, hydrated: Promise<void>): void {
  const hold = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(controls) : null
    // With a key held, a link is for the browser: another tab.
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void hydrate().then(() => control.click())
  }
  document.addEventListener('click', hold, { capture: true })
  void hydrated.then(() => document.removeEventListener('click', hold, { capture: true }))
}
