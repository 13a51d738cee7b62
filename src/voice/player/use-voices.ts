import { computed, type Ref, shallowRef } from 'vue'
import type { Preferences } from '../../shell/preferences/preference-values.ts'
import { useConnection } from '../../ui/browser/use-connection.ts'
import { findVoice, languageOfTag, type VoiceFound } from '../speech/voices.ts'
import { waitForVoices } from '../speech/wait-for-voices.ts'
import { useVoicePreferences } from './use-voice-preferences.ts'

/** How much faster than its own speed a voice speaks. */
export const rates: Readonly<Record<Preferences['speed'], number>> = {
  slow: 0.75,
  standard: 1,
  fast: 1.35,
  fastest: 1.8,
}

interface Voices {
  list: Readonly<Ref<readonly SpeechSynthesisVoice[]>>
  /** Resolves when the list is as full as it gets. */
  load: () => Promise<void>
  /** The voice that speaks a language now, as the reader has chosen and the network allows. */
  find: (language: string) => VoiceFound
  /** The same, if there were no network. */
  findLocal: (language: string) => VoiceFound
  /** Whether what is spoken in Japanese needs the network. */
  needsNetwork: Readonly<Ref<boolean>>
}

/** The device's voices, and the one that is to speak. */
export function useVoices(synthesis: SpeechSynthesis): Voices {
  const { chosen } = useVoicePreferences()
  const online = useConnection()
  const list = shallowRef<readonly SpeechSynthesisVoice[]>(synthesis.getVoices())

  async function load() {
    list.value = await waitForVoices(synthesis, ({ lang }) => languageOfTag(lang) === 'ja')
  }

  const find = (language: string) => findVoice(list.value, language, { chosen: chosen().voice, online: online.value })
  const findLocal = (language: string) => findVoice(list.value, language, { chosen: chosen().voice, online: false })
  const needsNetwork = computed(() => {
    const found = find('ja')
    return found.kind === 'voice' && !found.voice.localService
  })
  return { list, load, find, findLocal, needsNetwork }
}
