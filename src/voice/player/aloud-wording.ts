import type { Preferences } from '../../shell/preferences/preference-values.ts'
import type { AloudWording, SpokenSentence } from '../texts/spoken-sentences.ts'

/** What the reader is told of the words that are read, in place of those that were chosen. */
export type WordingNote = 'noVoice' | 'noWording' | 'onlyTranslated' | null

/**
 * The wording of ours that is read: the one that is chosen and shown. A language needs a voice of its
 * own; without one the city's words are read. `shown`: null while the page has the city's words alone.
 */
export function aloudWording(
  chosen: Preferences['wording'],
  shown: AloudWording | null,
  hasVoice: (language: string) => boolean,
): { wording: AloudWording | null; note: WordingNote } {
  if (chosen === 'original') return { wording: null, note: null }
  if (shown === null) return { wording: null, note: 'noWording' }
  if (shown.language === undefined) return { wording: shown, note: null }
  if (!hasVoice(shown.language)) return { wording: null, note: 'noVoice' }
  return { wording: shown, note: hasVoice('ja') ? null : 'onlyTranslated' }
}

/** The sentences that can be read: where only a translation has a voice, those of it. */
export function audible(sentences: readonly SpokenSentence[], note: WordingNote): readonly SpokenSentence[] {
  return note === 'onlyTranslated' ? sentences.filter(({ language }) => language !== 'ja') : sentences
}
