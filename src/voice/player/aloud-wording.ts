import type { Preferences } from '../../shell/preferences/preference-values.ts'
import type { AloudWording, SpokenSentence } from '../texts/spoken-sentences.ts'

/** What the reader is told of the words that are read, in place of those that were chosen. */
export type WordingNote = 'noEnglish' | 'noWording' | 'englishOnly' | null

/**
 * The wording of ours that is read: the one that is chosen and shown. English needs an English voice; without one the
 * city's words are read. `shown`: null while the page has the city's words alone.
 */
export function aloudWording(
  chosen: Preferences['wording'],
  shown: AloudWording | null,
  hasVoice: { ja: boolean; en: boolean },
): { wording: AloudWording | null; note: WordingNote } {
  if (chosen === 'original') return { wording: null, note: null }
  if (shown === null) return { wording: null, note: 'noWording' }
  if (shown.kind === 'easy') return { wording: shown, note: null }
  if (!hasVoice.en) return { wording: null, note: 'noEnglish' }
  return { wording: shown, note: hasVoice.ja ? null : 'englishOnly' }
}

/** The sentences that can be read: where only English has a voice, those in English. */
export function audible(sentences: readonly SpokenSentence[], note: WordingNote): readonly SpokenSentence[] {
  return note === 'englishOnly' ? sentences.filter(({ language }) => language === 'en') : sentences
}
