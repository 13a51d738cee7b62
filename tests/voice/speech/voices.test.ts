import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findVoice, languageOfTag, voicesFor } from '../../../src/voice/speech/voices.ts'
import { waitForVoices } from '../../../src/voice/speech/wait-for-voices.ts'
import { accessTo, FakeSpeech, GOOGLE_JAPANESE, KYOKO, SAMANTHA, voice } from './fake-speech.ts'

const ONLINE = { chosen: '', online: true }
const OFFLINE = { chosen: '', online: false }

it('a voice’s language is known however its tag is written', () => {
  expect(['ja-JP', 'ja_JP', 'ja', 'jpn-JPN-f00', 'JA_jp'].map(languageOfTag)).toEqual(['ja', 'ja', 'ja', 'ja', 'ja'])
  expect(['en-US', 'eng_USA', 'ko-KR', ''].map(languageOfTag)).toEqual(['en', 'en', 'ko', ''])
})

it('a voice that needs no network comes first, and among those one that speaks well, whichever is the default', () => {
  const odd = voice('Rocko', 'ja-JP')
  expect(voicesFor([GOOGLE_JAPANESE, odd, KYOKO, SAMANTHA], 'ja')).toEqual([KYOKO, odd, GOOGLE_JAPANESE])
  expect(findVoice([GOOGLE_JAPANESE, odd, KYOKO], 'ja', ONLINE)).toEqual({ kind: 'voice', voice: KYOKO })
})

it('the voice that the reader chose is taken as long as it can be heard', () => {
  const chosen = { ...ONLINE, chosen: GOOGLE_JAPANESE.name }
  expect(findVoice([KYOKO, GOOGLE_JAPANESE], 'ja', chosen)).toEqual({ kind: 'voice', voice: GOOGLE_JAPANESE })
  expect(findVoice([KYOKO, GOOGLE_JAPANESE], 'ja', { ...chosen, online: false })).toEqual({
    kind: 'voice',
    voice: KYOKO,
  })
  expect(findVoice([KYOKO], 'ja', { ...ONLINE, chosen: 'gone' })).toEqual({ kind: 'voice', voice: KYOKO })
})

it('without a network a voice from it is not taken', () => {
  expect(findVoice([GOOGLE_JAPANESE], 'ja', ONLINE)).toEqual({ kind: 'voice', voice: GOOGLE_JAPANESE })
  expect(findVoice([GOOGLE_JAPANESE], 'ja', OFFLINE)).toEqual({ kind: 'offline' })
})

it('an English voice never reads Japanese, not even if it was chosen', () => {
  expect(findVoice([SAMANTHA], 'ja', { ...ONLINE, chosen: SAMANTHA.name })).toEqual({ kind: 'none' })
  expect(findVoice([], 'ja', ONLINE)).toEqual({ kind: 'none' })
})

let speech: FakeSpeech
const isJapanese = ({ lang }: SpeechSynthesisVoice) => languageOfTag(lang) === 'ja'
beforeEach(() => {
  vi.useFakeTimers()
  speech = new FakeSpeech()
})
afterEach(() => {
  vi.useRealTimers()
})
const waited = () => waitForVoices(accessTo(speech).synthesis, isJapanese)

it('voices that are there are there at once', async () => {
  expect(await waited()).toEqual([KYOKO])
})

it('voices that come late are waited for, also behind others', async () => {
  speech.voices = [SAMANTHA]
  const waiting = waited()
  await vi.advanceTimersByTimeAsync(100)
  speech.voices = [SAMANTHA, KYOKO]
  speech.dispatchEvent(new Event('voiceschanged'))
  expect(await waiting).toEqual([SAMANTHA, KYOKO])
})

it('a browser that does not say that its voices came is asked again and again', async () => {
  speech.voices = []
  const waiting = waited()
  await vi.advanceTimersByTimeAsync(600)
  speech.voices = [KYOKO]
  await vi.advanceTimersByTimeAsync(300)
  expect(await waiting).toEqual([KYOKO])
  expect(vi.getTimerCount()).toBe(0)
})

it('a browser without events of speech, as Safari before 16, is asked too', async () => {
  speech.voices = []
  const plain = { getVoices: () => speech.voices } as unknown as SpeechSynthesis
  const waiting = waitForVoices(plain, isJapanese)
  await vi.advanceTimersByTimeAsync(600)
  speech.voices = [KYOKO]
  await vi.advanceTimersByTimeAsync(300)
  expect(await waiting).toEqual([KYOKO])
})

it('where none comes the waiting ends', async () => {
  speech.voices = [SAMANTHA]
  const waiting = waited()
  await vi.advanceTimersByTimeAsync(5000)
  expect(await waiting).toEqual([SAMANTHA])
})
