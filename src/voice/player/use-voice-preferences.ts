import { inject } from 'vue'
import { voicePreferencesKey } from '../read-aloud-keys.ts'

/** The voice and the speed that the reader has chosen, for use in a setup. Throws where the app was made without them. */
export function useVoicePreferences() {
  const preferences = inject(voicePreferencesKey)
  if (!preferences) throw new Error('the app was made without preferences of the voice')
  return preferences
}
