// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { openFoldsForPrinting } from '../../../src/ui/page/print-folds.ts'

const open = () => [...document.querySelectorAll('details')].filter((fold) => fold.open).map(({ id }) => id)

function pageIn(browser: { detailsContent: boolean }) {
  vi.stubGlobal('CSS', { supports: () => browser.detailsContent })
  document.body.innerHTML = `<details id="menu"></details><main><details id="closed"></details>
    <details id="read" open></details><details id="lines" class="source-fold"></details></main>`
  openFoldsForPrinting()
}

afterEach(() => vi.unstubAllGlobals())

it('a browser that cannot print a closed fold opens those of the text for printing, and closes them again', () => {
  pageIn({ detailsContent: false })
  dispatchEvent(new Event('beforeprint'))
  expect(open()).toEqual(['closed', 'read'])
  dispatchEvent(new Event('afterprint'))
  expect(open()).toEqual(['read'])
})

it('a browser that can is left alone', () => {
  // The listeners of the page before have nothing to close here.
  const listen = vi.spyOn(globalThis, 'addEventListener')
  pageIn({ detailsContent: true })
  expect(listen).not.toHaveBeenCalled()
})
