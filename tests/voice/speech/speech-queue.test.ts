import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { SpeechQueue } from '../../../src/voice/speech/speech-queue.ts'
import {
  type QueueEvent,
  type QueueState,
  type SentenceOutcome,
  stateAfter,
} from '../../../src/voice/speech/queue-state.ts'

const settled = () => vi.waitFor(() => undefined)

/** A reading of three sentences whose outcomes the test decides. */
function threeSentences() {
  const asked: number[] = []
  const outcomes: ((outcome: SentenceOutcome) => void)[] = []
  const stop = vi.fn(() => outcomes.at(-1)?.({ kind: 'stopped' }))
  const states: QueueState[] = []
  const speak = (at: number) => {
    outcomes.at(-1)?.({ kind: 'stopped' })
    asked.push(at)
    return new Promise<SentenceOutcome>((resolve) => outcomes.push(resolve))
  }
  const reading = new SpeechQueue({ count: 3, speak, stop, changed: (state) => states.push(state) }, 0)
  const come = async (outcome: SentenceOutcome) => {
    outcomes.at(-1)?.(outcome)
    await settled()
  }
  return { reading, asked, stop, states, come }
}

it('reads one sentence after another, to the end, and from the beginning when it is started again', async () => {
  const { reading, asked, come } = threeSentences()
  reading.apply({ kind: 'resume' })
  for (let index = 0; index < 3; index += 1) await come({ kind: 'ended' })
  expect(asked).toEqual([0, 1, 2])
  expect(reading.state).toEqual({ kind: 'finished', at: 2 })
  reading.apply({ kind: 'resume' })
  expect(asked).toEqual([0, 1, 2, 0])
})

it('a pause stops the voice, and reading goes on with the same sentence from its beginning', async () => {
  const { reading, asked, stop, come } = threeSentences()
  reading.apply({ kind: 'resume' })
  await come({ kind: 'ended' })
  reading.apply({ kind: 'pause', why: 'asked' })
  await settled()
  expect(stop).toHaveBeenCalledOnce()
  expect(reading.state).toEqual({ kind: 'paused', at: 1, why: 'asked' })
  reading.apply({ kind: 'resume' })
  expect(asked).toEqual([0, 1, 1])
})

it('next and back read another sentence at once, and while it is paused only go there', async () => {
  const { reading, asked } = threeSentences()
  reading.apply({ kind: 'resume' })
  reading.apply({ kind: 'move', to: 1 })
  reading.apply({ kind: 'move', to: 0 })
  await settled()
  expect(asked).toEqual([0, 1, 0])
  expect(reading.state).toEqual({ kind: 'speaking', at: 0 })
  reading.apply({ kind: 'pause', why: 'asked' })
  reading.apply({ kind: 'move', to: 2 })
  expect(asked).toEqual([0, 1, 0])
  expect(reading.state).toEqual({ kind: 'paused', at: 2, why: 'asked' })
})

it('after the phone slept it does not go on by itself, and knows how far it was', async () => {
  const { reading, asked, come } = threeSentences()
  reading.apply({ kind: 'resume' })
  await come({ kind: 'ended' })
  await come({ kind: 'interrupted' })
  expect(reading.state).toEqual({ kind: 'paused', at: 1, why: 'interrupted' })
  expect(asked).toEqual([0, 1])
})

it('a browser that did nothing is asked once more, and then it is told', async () => {
  const { reading, asked, come } = threeSentences()
  reading.apply({ kind: 'resume' })
  await come({ kind: 'failed', fault: 'silent' })
  expect(asked).toEqual([0, 0])
  await come({ kind: 'failed', fault: 'silent' })
  expect(reading.state).toEqual({ kind: 'failed', at: 0, fault: 'silent' })
  reading.apply({ kind: 'resume' })
  expect(asked).toEqual([0, 0, 0])
})

it('another voice or speed is heard at once, from the beginning of the sentence', async () => {
  const { reading, asked } = threeSentences()
  reading.again()
  expect(asked).toEqual([])
  reading.apply({ kind: 'resume' })
  reading.again()
  await settled()
  expect(asked).toEqual([0, 0])
  expect(reading.state).toEqual({ kind: 'speaking', at: 0 })
})

it('whatever happens, it is at a sentence that there is, and only the reader makes it read', () => {
  const event: fc.Arbitrary<QueueEvent> = fc.oneof(
    fc.constantFrom<QueueEvent>(
      { kind: 'resume' },
      { kind: 'pause', why: 'asked' },
      { kind: 'pause', why: 'elsewhere' },
      { kind: 'ended' },
      { kind: 'stopped' },
      { kind: 'interrupted' },
      { kind: 'failed', fault: 'network' },
    ),
    fc.integer({ min: -2, max: 9 }).map((to): QueueEvent => ({ kind: 'move', to })),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(event), (count, events) => {
      let state: QueueState = { kind: 'paused', at: 0, why: 'asked' }
      for (const next of events) {
        const before = state
        state = stateAfter(before, next, count)
        expect(state.at).toBeGreaterThanOrEqual(0)
        expect(state.at).toBeLessThan(count)
        if (state.kind === 'speaking' && before.kind !== 'speaking') expect(['resume', 'move']).toContain(next.kind)
      }
    }),
  )
})
