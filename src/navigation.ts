import { nextTick } from 'vue'
import type { Router, RouterScrollBehavior } from 'vue-router'

function elementOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    // A hash with a stray % is no id of ours.
    return null
  }
}

/** Scrolls to the item that a hash names; whether there is one. The router's own way ignores the scroll-padding. */
export function scrollToItem(hash: string): boolean {
  const target = elementOf(hash)
  target?.scrollIntoView()
  return target !== null
}

/**
 * Where a page begins: back and forward where it was left, an item's address at the item, any other page at its top.
 * A page taken over from its HTML is left as the browser opened it, and a change of the query does not move the page.
 */
export function scrollFor(rendered: boolean): RouterScrollBehavior {
  let first = true
  return (to, from, saved) => {
    const opened = first
    first = false
    if (opened && rendered) return false
    if (saved) return saved
    if (to.hash !== '' && scrollToItem(to.hash)) return false
    return to.path === from.path && !opened ? false : { top: 0 }
  }
}

/** Marks the item that the address names. `:target` does so until the app takes over; it does not follow pushState. */
function markItem(hash: string): HTMLElement | null {
  for (const marked of document.querySelectorAll('[data-marked]')) marked.removeAttribute('data-marked')
  const target = hash === '' ? null : elementOf(hash)
  target?.setAttribute('data-marked', '')
  return target
}

/**
 * What a browser does at a change of page, done for changes within the app: the title is set and focus moves to the
 * item named or to the heading, so that keyboard and screen reader go on from there.
 */
export function followNavigation(router: Router, title: () => string): void {
  // The browser restores the place after a reload; only within the app the router does.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
  })
  markItem(location.hash)
  router.afterEach(async (to, from, failure) => {
    if (failure) return
    document.title = title()
    await nextTick()
    const target = markItem(to.hash)
    if (to.path === from.path && target === null) return
    const start = target ?? document.querySelector<HTMLElement>('h1')
    start?.focus({ preventScroll: true })
  })
}
