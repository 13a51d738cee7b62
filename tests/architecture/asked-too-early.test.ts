import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The document of before stands until the new one comes: a test that asks at once asks the wrong one, or loses its
 * answer. `pressReload` and `pressReloadInVain` say which of the two a test means.
 */
const PRESSED = /Text\.reload \}\)\s*\.(?:click|press|tap)\(/g
const MAY_PRESS = 'tests/browser/versions-test.ts'

/** The tests that press a link which loads the page anew, without waiting for what comes of it. */
function askedTooEarly(tree: ReadonlyMap<string, string>): string[] {
  return [...tree].filter(([path, source]) => path !== MAY_PRESS && source.match(PRESSED)).map(([path]) => path)
}

it('no test asks a document that is about to go', async () => {
  const tree = await readTree(root, ['tests/browser', 'tests/long'], ['.ts'])
  expect(tree.get(MAY_PRESS)?.match(PRESSED)).toHaveLength(1)
  expect(askedTooEarly(tree)).toEqual([])
})

it('a test that does is found', () => {
  const tree = new Map([
    [
      'tests/browser/a.spec.ts',
      "await page.getByRole('link', { name: startText.reload }).click()\nawait appReady(page)",
    ],
    ['tests/browser/b.spec.ts', 'await pressReload(page)\nawait appReady(page)'],
    ['tests/browser/c.spec.ts', "await expect(page.getByRole('link', { name: startText.reload })).toBeHidden()"],
  ])
  expect(askedTooEarly(tree)).toEqual(['tests/browser/a.spec.ts'])
})
