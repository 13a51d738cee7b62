const KEY = 'place-left'

/** Stores this page's scroll position for the next reload, in this tab only. */
export function saveScrollPosition(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ at: location.href, top: scrollY }))
  } catch {
    // Storage is blocked: the page begins at its top.
  }
}

/** The scroll position that was stored before a reload, in px; 0 for a new page. */
export function savedScrollPosition(): number {
  const [entry] = performance.getEntriesByType('navigation')
  const again = entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
  try {
    const kept: unknown = again ? JSON.parse(sessionStorage.getItem(KEY) ?? 'null') : null
    const isPosition = typeof kept === 'object' && kept !== null && 'at' in kept && 'top' in kept
    return isPosition && kept.at === location.href && typeof kept.top === 'number' ? kept.top : 0
  } catch {
    return 0
  }
}
