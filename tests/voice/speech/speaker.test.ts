import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Manner, Speaker, type SpokenOutcome } from '../../../src/voice/speech/speaker.ts'
import { accessTo, FakeSpeech, GOOGLE_JAPANESE, KYOKO } from './fake-speech.ts'

const MANNER: Manner = { voice: KYOKO, language: 'ja', rate: 1 }
const TEXT = 'ごみ分別アプリの配信を始めました。'

let speech: FakeSpeech
let speaker: Speaker
beforeEach(() => {
  vi.useFakeTimers()
  speech = new FakeSpeech()
  speaker = new Speaker(accessTo(speech))
})
afterEach(() => {
  vi.useRealTimers()
})

/** What becomes of a sentence in the next minute; null: nothing yet. */
async function outcomeOf(saying: Promise<SpokenOutcome>, ms = 60_000): Promise<SpokenOutcome | null> {
  let outcome: SpokenOutcome | null = null
  void saying.then((came) => (outcome = came))
  await vi.advanceTimersByTimeAsync(ms)
  return outcome
}

it('a sentence is spoken in the voice, the language and the speed that are asked for', async () => {
  expect(await outcomeOf(speaker.speak(TEXT, { ...MANNER, rate: 1.5 }))).toEqual({ kind: 'ended' })
  expect(speech.heard).toEqual([TEXT])
  expect(speech.spoken[0]).toMatchObject({ voice: KYOKO, lang: 'ja-JP', rate: 1.5 })
  expect(vi.getTimerCount()).toBe(0)
})

it('the first sentence is spoken in the handler of the press, as iOS wants it', () => {
  void speaker.speak(TEXT, MANNER)
  expect(speech.spoken).toHaveLength(1)
})

it('after a stop the browser has the time that it needs, and nothing is dropped', async () => {
  void speaker.speak('前の文です。', MANNER)
  await vi.advanceTimersByTimeAsync(200)
  expect(await outcomeOf(speaker.speak(TEXT, MANNER))).toEqual({ kind: 'ended' })
  expect(speech.heard).toEqual(['前の文です。', TEXT])
})

it('a sentence that we stop is neither heard to its end nor a fault', async () => {
  const saying = speaker.speak(TEXT, MANNER)
  await vi.advanceTimersByTimeAsync(200)
  expect(speech.speaking).toBe(true)
  speaker.stop()
  expect(speech.speaking).toBe(false)
  expect(await outcomeOf(saying)).toEqual({ kind: 'stopped' })
})

it('a sentence that is stopped while the browser has its time is never begun', async () => {
  void speaker.speak('前の文です。', MANNER)
  await vi.advanceTimersByTimeAsync(200)
  const waiting = speaker.speak(TEXT, MANNER)
  await vi.advanceTimersByTimeAsync(20)
  speaker.stop()
  expect(await outcomeOf(waiting)).toEqual({ kind: 'stopped' })
  expect(speech.heard).toEqual(['前の文です。'])
})

it('the late end of a sentence that was stopped does not end the next one', async () => {
  speech.faults.lateEnd = true
  void speaker.speak('前の文です。', MANNER)
  await vi.advanceTimersByTimeAsync(200)
  const saying = speaker.speak(TEXT, MANNER)
  expect(await outcomeOf(saying, 1000)).toBeNull()
  expect(await outcomeOf(saying)).toEqual({ kind: 'ended' })
})

it('what the browser left paused is heard', async () => {
  speech.paused = true
  expect(await outcomeOf(speaker.speak(TEXT, MANNER))).toEqual({ kind: 'ended' })
})

it.each(['withoutEnd', 'withoutEvents'] as const)(
  'a browser %s is watched: the sentence ends when it is quiet',
  async (fault) => {
    speech.faults[fault] = true
    const saying = speaker.speak(TEXT, MANNER)
    expect(await outcomeOf(saying, TEXT.length * 100)).toBeNull()
    expect(await outcomeOf(saying, 3000)).toEqual({ kind: 'ended' })
  },
)

it('a sentence that seems to be spoken for ever is cut off, after more than a slow voice needs', async () => {
  speech.faults.endless = true
  const saying = speaker.speak(TEXT, MANNER)
  expect(await outcomeOf(saying, TEXT.length * 300)).toBeNull()
  expect(await outcomeOf(saying, 15_000)).toEqual({ kind: 'ended' })
  expect(speech.speaking).toBe(false)
})

it('a browser that does nothing is not waited for without end; a voice from the network has longer', async () => {
  speech.faults.mute = true
  expect(await outcomeOf(speaker.speak(TEXT, MANNER), 6000)).toEqual({ kind: 'failed', fault: 'silent' })
  const fromNetwork = speaker.speak(TEXT, { ...MANNER, voice: GOOGLE_JAPANESE })
  expect(await outcomeOf(fromNetwork, 6000)).toBeNull()
  expect(await outcomeOf(fromNetwork)).toEqual({ kind: 'failed', fault: 'silent' })
})

it('what a browser did not begin in time it does not say later, over something else', async () => {
  speech.faults.mute = true
  expect(await outcomeOf(speaker.speak(TEXT, MANNER))).toEqual({ kind: 'failed', fault: 'silent' })
  speech.wake()
  await vi.advanceTimersByTimeAsync(1000)
  expect(speech.heard).toEqual([])
})

it.each([
  ['not-allowed', { kind: 'failed', fault: 'blocked' }],
  ['network', { kind: 'failed', fault: 'network' }],
  ['language-unavailable', { kind: 'failed', fault: 'voice' }],
  ['voice-unavailable', { kind: 'failed', fault: 'voice' }],
  ['synthesis-failed', { kind: 'failed', fault: 'broken' }],
  ['interrupted', { kind: 'interrupted' }],
  ['canceled', { kind: 'interrupted' }],
  ['text-too-long', { kind: 'ended' }],
] as const)('the browser’s error %s is told apart', async (error, outcome) => {
  speech.faults.error = error
  expect(await outcomeOf(speaker.speak(TEXT, MANNER))).toEqual(outcome)
})

it('a language that is listed and not installed is found by its haste', async () => {
  speech.faults.atOnce = true
  expect(await outcomeOf(speaker.speak(TEXT, MANNER))).toEqual({ kind: 'failed', fault: 'voice' })
  expect(await outcomeOf(speaker.speak('はい。', MANNER))).toEqual({ kind: 'ended' })
})

it('a sentence during which the phone fell asleep was not heard to its end', async () => {
  const saying = speaker.speak(TEXT, MANNER)
  await vi.advanceTimersByTimeAsync(300)
  speech.sleep()
  expect(await outcomeOf(saying)).toEqual({ kind: 'interrupted' })
})

it('with another tab in front, what is heard to its end is', async () => {
  speech.hidden = true
  expect(await outcomeOf(speaker.speak(TEXT, MANNER))).toEqual({ kind: 'ended' })
})
