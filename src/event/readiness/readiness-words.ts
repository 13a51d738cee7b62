import type { Readiness } from '../../offline/page/readiness.ts'
import { readinessText } from './messages.ts'

export interface ReadinessWords {
  title: readonly string[]
  text: string
  /** The numbers of complete files and of all files; null where nothing was counted. */
  count: { whole: number; of: number } | null
  /** The icon beside the words. */
  sign: 'busy' | 'good' | 'problem'
}

/** The words for a readiness. */
export function readinessWords(readiness: Readiness): ReadinessWords {
  const { readiness: words, failures, impossible, failed } = readinessText
  switch (readiness.kind) {
    case 'checking':
      return { ...words.checking, count: { whole: readiness.checked, of: readiness.of }, sign: 'busy' }
    case 'storing':
      return { ...words.storing, count: null, sign: 'busy' }
    case 'repairing':
      return { ...words.repairing, count: { whole: readiness.repaired, of: readiness.of }, sign: 'busy' }
    case 'ready': {
      const count = { whole: readiness.of, of: readiness.of }
      return { ...(readiness.repaired ? words.repaired : words.ready), count, sign: 'good' }
    }
    case 'incomplete': {
      const { of, faults, failure } = readiness
      const { title, text } = words.incomplete(faults.length)
      const count = { whole: of - faults.length, of }
      return { title, text: failure === null ? text : failures[failure], count, sign: 'problem' }
    }
    case 'impossible':
      return { ...impossible[readiness.why], count: null, sign: 'problem' }
    case 'failed':
      return { ...failed[readiness.why], count: null, sign: 'problem' }
  }
}
