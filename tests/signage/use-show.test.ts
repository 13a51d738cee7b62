import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useShow } from '../../src/signage/use-show.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function startShow(count = 3, seconds = 10) {
  const scope = effectScope()
  const roundOver = vi.fn<() => void>()
  const show = scope.run(() =>
    useShow(
      () => count,
      () => seconds,
      roundOver,
    ),
  )
  if (!show) throw new Error('the scope did not run')
  return { show, roundOver, leave: () => scope.stop() }
}

describe('a show', () => {
  it('gives each slide its seconds and tells when a round is over', () => {
    const { show, roundOver } = startShow()
    vi.advanceTimersByTime(9_999)
    expect(show.position.value.index).toBe(0)
    vi.advanceTimersByTime(1)
    expect(show.position.value.index).toBe(1)
    vi.advanceTimersByTime(10_000)
    expect(roundOver).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(show.position.value).toEqual({ index: 0, round: 1 })
    expect(roundOver).toHaveBeenCalledTimes(1)
  })

  it.each(['paused', 'held'] as const)('stands still while it is %s, and then gives the slide its full time', (why) => {
    const { show } = startShow()
    vi.advanceTimersByTime(9_000)
    show[why].value = true
    vi.advanceTimersByTime(600_000)
    expect(show.position.value.index).toBe(0)
    show[why].value = false
    vi.advanceTimersByTime(9_999)
    expect(show.position.value.index).toBe(0)
    vi.advanceTimersByTime(1)
    expect(show.position.value.index).toBe(1)
  })

  it('says which slides were reached by hand, and gives them their full time', () => {
    const { show } = startShow()
    vi.advanceTimersByTime(8_000)
    show.next()
    expect([show.position.value.index, show.byHand.value]).toEqual([1, true])
    vi.advanceTimersByTime(8_000)
    expect(show.position.value.index).toBe(1)
    vi.advanceTimersByTime(2_000)
    expect([show.position.value.index, show.byHand.value]).toEqual([2, false])
    show.previous()
    expect([show.position.value.index, show.byHand.value]).toEqual([1, true])
    show.first()
    expect(show.position.value.index).toBe(0)
  })

  it('has one timer at most while it runs, and none once it is left', () => {
    const { show, leave } = startShow()
    for (let step = 0; step < 20; step += 1) show.next()
    expect(vi.getTimerCount()).toBe(1)
    leave()
    expect(vi.getTimerCount()).toBe(0)
  })
})
