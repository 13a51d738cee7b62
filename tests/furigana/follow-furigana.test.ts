// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { followFurigana } from '../../src/furigana/follow-furigana.ts'
import type { FuriganaLevel } from '../../src/furigana/rubies-at.ts'

/** What was shown, loading by loading; each is ended by `come` or `fail`. */
function start() {
  const level = ref<FuriganaLevel>('none')
  const shown: FuriganaLevel[][] = []
  const loadings: { come: () => void; fail: () => void }[] = []
  const missing = followFurigana(
    () => level.value,
    () =>
      new Promise((resolve, reject) => {
        const own: FuriganaLevel[] = []
        shown.push(own)
        loadings.push({ come: () => resolve((at) => own.push(at)), fail: () => reject(new TypeError('no network')) })
      }),
  )
  const choose = (chosen: FuriganaLevel) => {
    level.value = chosen
    return nextTick()
  }
  return { choose, shown, loadings, missing }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('nothing is loaded before a reader chooses, and once for all choices', async () => {
  const { choose, shown, loadings, missing } = start()
  await choose('none')
  expect(loadings).toHaveLength(0)
  await choose('all')
  await choose('difficult')
  expect(loadings).toHaveLength(1)
  loadings[0]?.come()
  await settled()
  await choose('none')
  await settled()
  expect(shown).toEqual([['difficult', 'difficult', 'none']])
  expect(missing.value).toBe(false)
})

it('what does not come is said, and asked for again with the network and with the next choice', async () => {
  const { choose, shown, loadings, missing } = start()
  await choose('all')
  loadings[0]?.fail()
  await settled()
  expect(missing.value).toBe(true)
  for (const connection of ['offline', 'online']) {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(connection === 'online')
    window.dispatchEvent(new Event(connection))
    await nextTick()
    loadings.at(-1)?.fail()
    await settled()
  }
  expect(loadings).toHaveLength(3)
  expect(missing.value).toBe(true)
  await choose('difficult')
  loadings.at(-1)?.come()
  await settled()
  expect(missing.value).toBe(false)
  expect(shown.at(-1)).toEqual(['difficult'])
})

it('a reader who takes the choice back is told nothing', async () => {
  const { choose, loadings, missing } = start()
  await choose('all')
  await choose('none')
  loadings[0]?.fail()
  await settled()
  expect(missing.value).toBe(false)
})
