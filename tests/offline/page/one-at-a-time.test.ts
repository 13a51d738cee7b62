import { expect, it, vi } from 'vitest'
import { oneAtATime } from '../../../src/offline/page/one-at-a-time.ts'

/** Work that ends, well or badly, when it is told to. */
function workUnderWay() {
  const ends: { well: () => void; badly: () => void }[] = []
  const work = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => ends.push({ well: resolve, badly: () => reject(new Error('failed')) })),
  )
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return { work, end: async (how: 'well' | 'badly') => (ends.shift()?.[how](), settled()) }
}

it.each(['well', 'badly'] as const)(
  'what is asked for meanwhile is done once, after a run that ends %s',
  async (how) => {
    const { work, end } = workUnderWay()
    const run = oneAtATime(work)
    for (let call = 0; call < 4; call += 1) run()
    expect(work).toHaveBeenCalledTimes(1)
    await end(how)
    expect(work).toHaveBeenCalledTimes(2)
    await end(how)
    expect(work).toHaveBeenCalledTimes(2)
    run()
    expect(work).toHaveBeenCalledTimes(3)
  },
)
