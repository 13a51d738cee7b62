const KEY = 'place-left'

/** Keeps how far down the page was left, in this tab: for when it is loaded again. */
export function saveScrollPosition(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ at: location.href, top: scrollY }))
  } catch {
    // Blocked storage: the page begins at its top.
  }
}

/** How far down this page was left before it was loaded again, in px; 0 for one that is new. */
export function savedScrollPosition(): number {
  const [navigation] = performance.getEntriesByType('navigation')
  const again = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate'
  try {
    const kept: unknown = again ? JSON.parse(sessionStorage.getItem(KEY) ?? 'null') : null
    const isPlace = typeof kept === 'object' && kept !== null && 'at' in kept && 'top' in kept
    return isPlace && kept.at === location.href && typeof kept.top === 'number' ? kept.top : 0
  } catch {
    return 0
  }
}
