import type { InjectionKey } from 'vue'
import type { ReadingDictionary } from '../plan/reading-dictionary.ts'
import type { Preferences } from '../shell/preferences/preference-values.ts'

/** The injection key: loads the dictionary of readings, given by the entry. */
export const readingDictionaryKey: InjectionKey<() => Promise<ReadingDictionary>> = Symbol('reading dictionary')

/** What the reader has chosen of reading aloud. */
interface VoicePreferences {
  chosen: () => Preferences
  choose: (choice: Partial<Pick<Preferences, 'speed' | 'voice'>>) => void
}

/**
 * The injection key: given by the entry, for the store itself would be in a file of its own where two files import it.
 */
export const voicePreferencesKey: InjectionKey<VoicePreferences> = Symbol('voice preferences')
