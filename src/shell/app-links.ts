import type { Router } from 'vue-router'

/** Whether the browser should do what it does with a link: open a tab, save a file, go to a place on the page. */
const isForBrowser = (event: MouseEvent, link: HTMLAnchorElement) =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  event.altKey ||
  link.target !== '' ||
  link.hasAttribute('download') ||
  link.getAttribute('href')?.startsWith('#') === true

const baseOf = (router: Router) => new URL(router.resolve('/').href, location.href)

/**
 * Links to pages of the app are followed inside it, also in the parts of a built page that are not hydrated. What is no
 * page of the app (a file, another site) is left to the browser.
 */
export function followLinks(router: Router): void {
  const base = baseOf(router)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || isForBrowser(event, link)) return
    const { origin, pathname, search, hash } = new URL(link.href)
    if (origin !== base.origin || !pathname.startsWith(base.pathname)) return
    const address = pathname.slice(base.pathname.length - 1) + search + hash
    if (router.resolve(address).name === 'not-found') return
    event.preventDefault()
    void router.push(address)
  })
}

/** Safari has no requestIdleCallback. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 2000 })
    else setTimeout(resolve, 300)
  })
}

/**
 * Imports the views of the pages that this page links to, one after the other while the browser is idle: the script of
 * the next page is then at hand before the touch. Ends at one that does not come: it is imported again with its page.
 */
export async function prefetchViews(router: Router): Promise<void> {
  const base = baseOf(router)
  const ours = [...document.links].filter(({ origin }) => origin === base.origin)
  const loads = new Set<() => Promise<unknown>>()
  for (const path of new Set(ours.map(({ pathname }) => pathname))) {
    const { name, matched } = router.resolve(path.slice(base.pathname.length - 1))
    const view = matched[0]?.components?.['default']
    // Files and pages in other languages are no pages of the app.
    if (typeof view === 'function' && name !== 'not-found') loads.add(view as () => Promise<unknown>)
  }
  for (const load of loads) {
    await idle()
    const come = await load().catch(() => null)
    if (come === null) return
  }
}
