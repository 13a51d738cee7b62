import type { SpeechAccess } from './speech-access.ts'
import { isWithoutBlanks, speechTag } from './voices.ts'

/**
 * Why nothing is heard. `blocked`: the browser wants a press first; `network`: the voice needs one; `voice`: it is listed
 * but not installed; `silent`: the browser did nothing; `broken`: the browser says that it cannot.
 */
export type SpeechFault = 'blocked' | 'network' | 'voice' | 'silent' | 'broken'

/**
 * What became of a sentence. `stopped`: we stopped it ourselves; `interrupted`: the phone slept or another app spoke, so
 * it was not heard to its end.
 */
export type SpokenOutcome =
  { kind: 'ended' } | { kind: 'stopped' } | { kind: 'interrupted' } | { kind: 'failed'; fault: SpeechFault }

/** How a sentence is spoken. `rate`: 1 is the voice's own speed. */
export interface Manner {
  voice: SpeechSynthesisVoice
  language: string
  rate: number
}

/** What follows `cancel` at once is dropped by Chrome and Safari. */
const AFTER_CANCEL_MS = 50
const LOOK_EVERY_MS = 250
/** A voice from the network takes a while. */
const START_WITHIN_MS = { local: 5000, network: 12_000 }
/** Quiet so often in a row, it has ended: between two parts of a sentence it may be quiet for a moment. */
const QUIET_LOOKS = 4
/** More than the slowest voice needs for a letter, and less than the fastest. */
const LONGEST_PER_LETTER_MS = { withoutBlanks: 450, withBlanks: 200 }
const SHORTEST_PER_LETTER_MS = 15
/** Of fewer letters nobody can say how long they take. */
const MEASURED_LETTERS = 8

const FAULTS: Readonly<Partial<Record<SpeechSynthesisErrorCode, SpeechFault>>> = {
  'not-allowed': 'blocked',
  network: 'network',
  'language-unavailable': 'voice',
  'voice-unavailable': 'voice',
}

/** A sentence that a browser refuses as such is left out. Not ours: the phone or another page has cut it off. */
function outcomeOfError(error: SpeechSynthesisErrorCode): SpokenOutcome {
  if (error === 'text-too-long' || error === 'invalid-argument') return { kind: 'ended' }
  if (error === 'canceled' || error === 'interrupted') return { kind: 'interrupted' }
  return { kind: 'failed', fault: FAULTS[error] ?? 'broken' }
}

/** Speaks one sentence at a time, and says of each what became of it, also where the browser does not. */
export class Speaker {
  readonly #access: SpeechAccess
  /** Of the sentence that is spoken. Events that come late are of another one. */
  #number = 0
  #cancelledAt = -Infinity
  /** Kept as long as it is spoken: Chrome and Safari forget to tell the end of one that nobody holds. */
  #utterance: SpeechSynthesisUtterance | null = null
  #end: (outcome: SpokenOutcome) => void = () => {}

  constructor(access: SpeechAccess) {
    this.#access = access
  }

  /** Stops what is spoken. `pause` is not used: on Android it ends the sentence without a word. */
  stop(): void {
    this.#number += 1
    if (this.#utterance) this.#cancel()
    this.#end({ kind: 'stopped' })
  }

  /** Speaks, and stops what is spoken before. Called in the handler of a press, it speaks in it, as iOS wants it. */
  speak(text: string, manner: Manner): Promise<SpokenOutcome> {
    this.stop()
    const number = this.#number
    return new Promise((resolve) => {
      this.#end = resolve
      const rest = this.#cancelledAt + AFTER_CANCEL_MS - Date.now()
      if (rest <= 0) this.#begin(text, manner)
      else setTimeout(() => number === this.#number && this.#begin(text, manner), rest)
    })
  }

  #cancel() {
    this.#utterance = null
    this.#access.synthesis.cancel()
    this.#cancelledAt = Date.now()
  }

  #begin(text: string, manner: Manner) {
    const { synthesis, utter, isHidden } = this.#access
    const number = this.#number
    const utterance = utter(text)
    const { localService } = manner.voice
    const longest =
      START_WITHIN_MS.local +
      (text.length * LONGEST_PER_LETTER_MS[isWithoutBlanks(manner.language) ? 'withoutBlanks' : 'withBlanks']) /
        manner.rate
    const shortest = text.length < MEASURED_LETTERS ? 0 : (text.length * SHORTEST_PER_LETTER_MS) / manner.rate
    let begunAt: number | null = null
    let quietLooks = 0
    let hidden = false

    const end = (outcome: SpokenOutcome) => {
      clearInterval(watch)
      if (number !== this.#number) return
      this.#utterance = null
      this.#end(outcome)
    }
    const started = () => {
      begunAt ??= Date.now()
    }
    const ended = () => {
      // Android lists languages that it does not have, and is through with a sentence at once.
      const tooFast = Date.now() - (begunAt ?? -Infinity) < shortest
      end(tooFast ? { kind: 'failed', fault: 'voice' } : { kind: 'ended' })
    }
    const unheard = () => end({ kind: hidden ? 'interrupted' : 'ended' })

    /** Some voices tell nothing, and some browsers forget the end. */
    const look = () => {
      hidden ||= isHidden()
      if (synthesis.speaking) started()
      const waited = Date.now() - askedAt
      const startWithin = localService ? START_WITHIN_MS.local : START_WITHIN_MS.network
      quietLooks = begunAt !== null && !synthesis.speaking && !synthesis.pending ? quietLooks + 1 : 0
      if (number !== this.#number) clearInterval(watch)
      else if (quietLooks >= QUIET_LOOKS) unheard()
      else if (begunAt === null && waited > startWithin) {
        end(hidden ? { kind: 'interrupted' } : { kind: 'failed', fault: 'silent' })
        this.#cancel()
      } else if (begunAt !== null && Date.now() - begunAt > longest) {
        unheard()
        this.#cancel()
      }
    }

    utterance.voice = manner.voice
    utterance.lang = manner.voice.lang || speechTag(manner.language)
    utterance.rate = manner.rate
    utterance.onstart = started
    utterance.onend = ended
    utterance.onerror = ({ error }) => end(outcomeOfError(error))
    const askedAt = Date.now()
    const watch = setInterval(look, LOOK_EVERY_MS)
    this.#utterance = utterance
    // Another page, or an earlier visit, may have left it paused.
    if (synthesis.paused) synthesis.resume()
    synthesis.speak(utterance)
  }
}
