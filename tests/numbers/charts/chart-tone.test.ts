import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startTone } from '../../../src/numbers/charts/chart-tone.ts'

const frequencies: number[] = []
const close = vi.fn()

class FakeNode {
  gain = { exponentialRampToValueAtTime: vi.fn() }
  start = vi.fn()
  stop = vi.fn()
  connect = vi.fn((to: unknown) => to)
  constructor(_context: unknown, { frequency }: { frequency?: number }) {
    if (frequency !== undefined) frequencies.push(frequency)
  }
}

beforeEach(() => {
  frequencies.length = 0
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 1
      close = close
    },
  )
  vi.stubGlobal('OscillatorNode', FakeNode)
  vi.stubGlobal('GainNode', FakeNode)
})
afterEach(() => vi.unstubAllGlobals())

it('the higher the number, the higher the tone, over two octaves', () => {
  const { play, end } = startTone()
  for (const share of [0, 0.5, 1]) play(share)
  expect(frequencies).toEqual([220, 440, 880])
  end()
  expect(close).toHaveBeenCalledOnce()
})
