import { type QueueEvent, type QueueState, type SentenceOutcome, stateAfter } from './queue-state.ts'

/** What reads, and who is told. */
interface QueueParts {
  count: number
  /** Speaks the sentence of this number. Called at once, in the handler of the reader's press. */
  speak: (at: number) => Promise<SentenceOutcome>
  stop: () => void
  changed: (state: QueueState) => void
}

/** Reads sentences one after another, as `stateAfter` decides. */
export class SpeechQueue {
  readonly #parts: QueueParts
  #state: QueueState
  /** The sentence that was asked for once more after the browser did nothing. */
  #askedAgain = -1

  constructor(parts: QueueParts, at: number) {
    this.#parts = parts
    this.#state = { kind: 'paused', at, why: 'asked' }
  }

  get state(): QueueState {
    return this.#state
  }

  /** Applies what the reader or the device did. */
  apply(event: QueueEvent): void {
    const before = this.#state
    this.#state = stateAfter(before, event, this.#parts.count)
    if (this.#state.kind === 'speaking') {
      if (this.#state !== before) this.#read(this.#state.at)
    } else if (before.kind === 'speaking') this.#parts.stop()
    if (this.#state !== before) this.#parts.changed(this.#state)
  }

  /** Reads the sentence again from its beginning: a voice or a speed was chosen. */
  again(): void {
    if (this.#state.kind === 'speaking') this.#read(this.#state.at)
  }

  #read(at: number) {
    void this.#parts.speak(at).then((outcome) => {
      const silent = outcome.kind === 'failed' && outcome.fault === 'silent'
      if (silent && this.#askedAgain !== at && this.#state.kind === 'speaking' && this.#state.at === at) {
        this.#askedAgain = at
        this.#read(at)
      } else this.apply(outcome)
    })
  }
}
