import { expect, it, vi } from 'vitest'
import { otherTabs } from '../../../src/voice/speech/other-tabs.ts'

it('a tab that begins to read is heard of in the others, and not in itself', async () => {
  const hear = { one: vi.fn(), other: vi.fn() }
  const one = otherTabs(hear.one)
  const other = otherTabs(hear.other)
  other.announce()
  await vi.waitFor(() => expect(hear.one).toHaveBeenCalledOnce())
  expect(hear.other).not.toHaveBeenCalled()
  one.leave()
  other.leave()
})

it('a browser without channels reads all the same', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel
  expect(() => otherTabs(() => undefined).announce()).not.toThrow()
  vi.unstubAllGlobals()
})
