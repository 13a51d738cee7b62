import { nextTick } from 'vue'
import type { Router, RouterScrollBehavior } from 'vue-router'
import type { DrawingOrder } from '../ui/lazy/drawing-order.ts'
import { onContentGrowth } from '../ui/lazy/on-content-growth.ts'

function elementOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    // A hash with a % that cannot be decoded is not an id of ours.
    return null
  }
}

const CLOSED = 'details:not([open])'

/** Opens the folds that hide an element, and scrolls to it if there were any. */
function openFolds(element: Element): void {
  for (let fold = element.closest(CLOSED); fold; fold = element.closest(CLOSED)) {
    fold.setAttribute('open', '')
    element.scrollIntoView()
  }
}

/**
 * Scrolls to the item that a hash names; returns whether there is one. The router's own scrolling ignores
 * scroll-padding.
 */
export function scrollToItem(hash: string): boolean {
  const target = elementOf(hash)
  target?.scrollIntoView()
  return target !== null
}

/**
 * The scroll position of a page: on back and forward as it was left, with a hash at the item, otherwise at the top. A
 * hydrated page stays as the browser opened it, and a change of the query does not scroll.
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

/**
 * Highlights the item that the address names, and opens the folds around it. Before hydration `:target` and the browser
 * do this, but not for pushState, and older browsers do not open folds.
 */
function highlightItem(hash: string): HTMLElement | null {
  for (const item of document.querySelectorAll('[data-marked]')) item.removeAttribute('data-marked')
  const target = hash === '' ? null : elementOf(hash)
  target?.setAttribute('data-marked', '')
  if (target) openFolds(target)
  return target
}

/** Moves the focus to an element without scrolling; returns whether it took the focus. */
function goOnAt(element: HTMLElement): boolean {
  // A heading or a section can take the focus only with a tabindex.
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
  return element === document.activeElement
}

/**
 * Moves the focus to the first visible link to an address, or to one in a fold, which it opens; returns whether there is
 * one.
 */
function goOnAtLink(address: string): boolean {
  const links = [...document.links].filter((link) => link.getAttribute('href') === address)
  if (links.some(goOnAt)) return true
  links.forEach(openFolds)
  return links.some(goOnAt)
}

/**
 * Does for navigations inside the app what a browser does for a new page: it sets the title and moves the focus to the
 * item in the hash or to the heading, so that keyboard and screen reader continue there. On back and forward the focus
 * returns to the link by which the page was left.
 */
export function followNavigation(router: Router, drawing: DrawingOrder, title: () => string): void {
  // After a reload the browser restores the scroll position; inside the app the router does.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
  })
  const currentEntry = () => (history.state as { position: number }).position
  /** For each history entry, the address that the reader went to from it. */
  const leftFor: Record<number, string> = {}
  let entry = currentEntry()
  let returning = false
  router.options.history.listen(() => (returning = true))
  highlightItem(location.hash)
  router.beforeResolve((to, from) => {
    drawing.next = returning || to.hash !== '' || to.path === from.path ? 'whole' : 'part by part'
  })
  router.afterEach(async (to, from, failure) => {
    const returned = returning
    returning = false
    // Navigating to the same address is not a failure: the reader wants to be there again.
    if (failure && to.fullPath !== from.fullPath) return
    if (!returned) leftFor[entry] = router.resolve(to).href
    entry = currentEntry()
    document.title = title()
    await nextTick()
    const target = highlightItem(to.hash)
    const link = returned ? leftFor[entry] : undefined
    if (link && goOnAtLink(link)) return
    if (to.path === from.path && target === null) return
    const start = target ?? document.querySelector<HTMLElement>('h1')
    if (start) goOnAt(start)
    if (link) onContentGrowth(() => goOnAtLink(link))
  })
}
