import { nextTick } from 'vue'
import type { Router, RouterScrollBehavior } from 'vue-router'
import { onContentGrowth } from '../ui/lazy/on-content-growth.ts'

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
    if (saved) {
      onContentGrowth(() => scrollTo(saved.left, saved.top))
      return saved
    }
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

/** Goes on at an element for keyboard and screen reader; where it stands, the page stays. Whether the element took it. */
function goOnAt(element: HTMLElement): boolean {
  // A heading or a section takes the focus only if it is told so.
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
  return element === document.activeElement
}

/** Goes on at the first link to an address that can be seen; whether there is one. */
function goOnAtLink(address: string): boolean {
  return [...document.links].some((link) => link.getAttribute('href') === address && goOnAt(link))
}

/**
 * What a browser does at a change of page, done for changes within the app: the title is set and focus moves to the
 * item named or to the heading, so that keyboard and screen reader go on from there. Back and forward go on at the link
 * by which the page was left.
 */
export function followNavigation(router: Router, title: () => string): void {
  // The browser restores the place after a reload; only within the app the router does.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
  })
  const placeNow = () => (history.state as { position: number }).position
  /** Where each place of the history was left for. */
  const leftFor: Record<number, string> = {}
  let place = placeNow()
  let returning = false
  router.options.history.listen(() => (returning = true))
  markItem(location.hash)
  router.afterEach(async (to, from, failure) => {
    const returned = returning
    returning = false
    // The same address once more is no failure: the reader wants to be there again.
    if (failure && to.fullPath !== from.fullPath) return
    if (!returned) leftFor[place] = router.resolve(to).href
    place = placeNow()
    document.title = title()
    await nextTick()
    const target = markItem(to.hash)
    const link = returned ? leftFor[place] : undefined
    if (link && goOnAtLink(link)) return
    if (to.path === from.path && target === null) return
    const start = target ?? document.querySelector<HTMLElement>('h1')
    if (start) goOnAt(start)
    if (link) onContentGrowth(() => goOnAtLink(link))
  })
}
