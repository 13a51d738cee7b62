/** What `print.css` shows on paper through `::details-content`: every fold but that of the file's lines. */
const FOLDED = 'main details:not([open], .source-fold, .phase-list details)'

/**
 * Browsers without `::details-content` (before Chrome 131, Firefox 143, Safari 18.4) print nothing of a closed fold.
 * There, folds are opened for printing, and closed again afterwards.
 */
export function openFoldsForPrinting(): void {
  if (CSS.supports('selector(::details-content)')) return
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)]
    for (const fold of opened) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}
