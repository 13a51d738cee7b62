import type { SpeechFault, SpokenOutcome } from './speaker.ts'

/** `asked`: by the reader; `interrupted`: the phone slept, or another app spoke; `elsewhere`: another tab reads now. */
export type PauseReason = 'asked' | 'interrupted' | 'elsewhere'

/** Why reading stopped by itself: a fault of the browser, or no voice that may be used. */
export type QueueFault = SpeechFault | 'none' | 'offline'

/** Where reading is. `at`: the number of the sentence, from 0. */
export type QueueState =
  | { kind: 'speaking'; at: number }
  | { kind: 'paused'; at: number; why: PauseReason }
  | { kind: 'failed'; at: number; fault: QueueFault }
  | { kind: 'finished'; at: number }

/** What a sentence came to, where no voice was found for it, too. */
export type SentenceOutcome = SpokenOutcome | { kind: 'failed'; fault: QueueFault }

export type QueueEvent =
  { kind: 'resume' } | { kind: 'pause'; why: PauseReason } | { kind: 'move'; to: number } | SentenceOutcome

/** The state after an event. `count`: of sentences. Nothing goes on by itself after a pause or a fault. */
export function stateAfter(state: QueueState, event: QueueEvent, count: number): QueueState {
  const { at } = state
  switch (event.kind) {
    case 'resume':
      return { kind: 'speaking', at: state.kind === 'finished' ? 0 : at }
    case 'pause':
      return state.kind === 'speaking' ? { kind: 'paused', at, why: event.why } : state
    case 'move': {
      if (event.to >= count) return { kind: 'finished', at: Math.max(0, count - 1) }
      const to = Math.max(0, event.to)
      return state.kind === 'speaking' || state.kind === 'finished'
        ? { kind: 'speaking', at: to }
        : { kind: 'paused', at: to, why: 'asked' }
    }
    case 'stopped':
      return state
    case 'interrupted':
      return stateAfter(state, { kind: 'pause', why: 'interrupted' }, count)
    case 'failed':
      return state.kind === 'speaking' ? { kind: 'failed', at, fault: event.fault } : state
    case 'ended':
      return state.kind === 'speaking' ? stateAfter(state, { kind: 'move', to: at + 1 }, count) : state
  }
}
