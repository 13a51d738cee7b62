import type { SpeechAccess } from '../../../src/voice/speech/speech-access.ts'

/** A voice of a device. */
export function voice(name: string, lang: string, localService = true): SpeechSynthesisVoice {
  return { name, lang, localService, voiceURI: name, default: true }
}

export const KYOKO = voice('Kyoko', 'ja-JP')
export const GOOGLE_JAPANESE = voice('Google 日本語', 'ja-JP', false)
export const SAMANTHA = voice('Samantha', 'en-US')

type Utterance = SpeechSynthesisUtterance

/**
 * A browser's speech whose faults a test chooses. It speaks 100 ms a letter, one utterance after another, and drops
 * what follows `cancel` at once, as Chrome does.
 */
export class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [KYOKO]
  speaking = false
  pending = false
  paused = false
  hidden = false
  /** What is heard, text by text. */
  heard: string[] = []
  spoken: Utterance[] = []
  faults: {
    /** Nothing begins. */
    mute?: boolean
    /** The browser tells nothing: neither start nor end. */
    withoutEvents?: boolean
    /** The end of what was spoken is not told. */
    withoutEnd?: boolean
    /** It goes on as if it spoke for ever. */
    endless?: boolean
    error?: SpeechSynthesisErrorCode
    /** It is through at once. */
    atOnce?: boolean
    /** After `cancel`, the end of the cancelled one is told late. */
    lateEnd?: boolean
  } = {}
  #cancelledAt = -Infinity
  #current: Utterance | null = null
  /** What a mute browser still has before it. */
  #waiting: Utterance | null = null
  #timeout: ReturnType<typeof setTimeout> | undefined

  getVoices = () => this.voices
  pause = () => {
    throw new Error('pause is broken on Android')
  }
  resume = () => {
    this.paused = false
  }

  cancel = () => {
    clearTimeout(this.#timeout)
    const cancelled = this.#current
    this.#waiting = null
    this.#current = null
    this.speaking = false
    this.#cancelledAt = Date.now()
    if (!cancelled) return
    if (this.faults.lateEnd) setTimeout(() => this.#apply(cancelled, 'end'), 80)
    else this.#fail(cancelled, 'interrupted')
  }

  speak = (utterance: Utterance) => {
    this.spoken.push(utterance)
    const { mute, withoutEvents, withoutEnd, endless, error, atOnce } = this.faults
    if (mute) this.#waiting = utterance
    if (mute || this.paused || Date.now() - this.#cancelledAt < 50) return
    this.#current = utterance
    if (error) {
      this.#timeout = setTimeout(() => this.#fail(utterance, error), 10)
      return
    }
    this.#timeout = setTimeout(() => {
      this.speaking = true
      this.heard.push(utterance.text)
      if (!withoutEvents) this.#apply(utterance, 'start')
      if (endless) return
      this.#timeout = setTimeout(
        () => {
          this.speaking = false
          if (this.#current === utterance) this.#current = null
          if (!withoutEvents && !withoutEnd) this.#apply(utterance, 'end')
        },
        atOnce ? 1 : utterance.text.length * 100,
      )
    }, 10)
  }

  /** A mute browser begins after all, with what nobody has cancelled. */
  wake() {
    this.faults.mute = false
    if (this.#waiting) this.speak(this.#waiting)
  }

  /** The phone falls asleep: what is spoken is cut off, and nothing is told. */
  sleep() {
    clearTimeout(this.#timeout)
    this.hidden = true
    this.speaking = false
  }

  #apply(utterance: Utterance, type: 'start' | 'end') {
    // No `utterance` on the event: iOS before 16 has none.
    utterance[`on${type}`]?.({ type } as SpeechSynthesisEvent)
  }

  #fail(utterance: Utterance, error: SpeechSynthesisErrorCode) {
    utterance.onerror?.({ error } as SpeechSynthesisErrorEvent)
  }
}

/** What the app is given to speak with. */
export function accessTo(speech: FakeSpeech): SpeechAccess {
  return {
    synthesis: speech as unknown as SpeechSynthesis,
    utter: (text) => ({ text }) as Utterance,
    isHidden: () => speech.hidden,
  }
}
