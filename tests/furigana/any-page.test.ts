// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createApp, nextTick, shallowRef } from 'vue'
import { keepFurigana } from '../../src/furigana/keep-furigana.ts'
import { anyTrees, nodeOf, type Tree } from './any-tree.ts'
import { furiganaFaults, settled, withoutFurigana } from './page-with-furigana.ts'
import { rubiesOf } from './small-readings.ts'

const WORDS = { 市民: 'しみん', 声: 'こえ', 一人: 'ひとり', 人: 'ひと' }

/** A page that Vue draws, one tree after the other. */
function drawn(first: Tree) {
  const element = document.createElement('main')
  document.body.append(element)
  const tree = shallowRef(first)
  const app = createApp({ render: () => nodeOf(tree.value) })
  app.mount(element)
  return { element, tree, app }
}

it('whatever Vue draws, and whatever it changes, is as it is without readings', async () => {
  await fc.assert(
    fc.asyncProperty(anyTrees, async (trees) => {
      const [first, ...others] = trees
      if (!first) return
      document.body.innerHTML = ''
      const plain = drawn(first)
      const read = drawn(first)
      const furigana = keepFurigana(read.element, rubiesOf(WORDS), 'hydrating')
      const faults: unknown[] = []
      for (const page of [plain, read]) page.app.config.errorHandler = (fault) => faults.push(fault)
      for (const next of [first, ...others]) {
        for (const { tree } of [plain, read]) tree.value = next
        await nextTick()
        await settled()
        await furigana.drawn()
        expect(withoutFurigana(read.element)).toBe(withoutFurigana(plain.element))
        expect(furiganaFaults(read.element)).toEqual([])
        const rubies = [...read.element.querySelectorAll('ruby')]
        for (const ruby of rubies) expect(WORDS).toHaveProperty(ruby.textContent)
        if (plain.element.textContent.includes('市民')) expect(rubies.length).toBeGreaterThan(0)
      }
      expect(faults).toEqual([])
      furigana.stop()
      expect(read.element.querySelector('ruby, rt')).toBeNull()
      expect(withoutFurigana(read.element)).toBe(withoutFurigana(plain.element))
      for (const { app } of [plain, read]) app.unmount()
      expect(read.element.textContent).toBe('')
    }),
    { numRuns: 60 },
  )
})
