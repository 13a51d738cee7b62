/** The tag of a language that a browser is given where it needs a country, by ours. */
const SPEECH_TAGS: Readonly<Record<string, string>> = { ja: 'ja-JP', en: 'en-US' }

/** The tag that a browser is given for a language: 'ja' -> 'ja-JP'. */
export function speechTag(language: string): string {
  return SPEECH_TAGS[language] ?? language
}

/** Whether a language is written without blanks between words. Its letters take longer, its sentences end at 。 */
export function isWithoutBlanks(language: string): boolean {
  return ['ja', 'zh'].includes(languageOfTag(language))
}

/** What the choice among the device's voices came to. `offline`: those of this language need a network, and there is none. */
export type VoiceFound = { kind: 'voice'; voice: SpeechSynthesisVoice } | { kind: 'offline' } | { kind: 'none' }

/**
 * Voices that speak well, best first, by a part of their names. Safari calls every voice the default one, and a Mac has
 * voices that are jokes, so `default` says nothing.
 */
const WELL_KNOWN: Readonly<Record<string, readonly string[]>> = {
  ja: [
    'Nanami',
    'Keita',
    'Kyoko',
    'O-Ren',
    'Otoya',
    'Hattori',
    'ja-jp-x',
    'Ayumi',
    'Haruka',
    'Ichiro',
    'Sayaka',
    'Google',
  ],
  en: ['Aria', 'Jenny', 'Guy', 'Samantha', 'Ava', 'Alex', 'Daniel', 'Karen', 'en-us-x', 'Zira', 'David', 'Google'],
}

const THREE_LETTERS: Readonly<Record<string, string>> = { jpn: 'ja', eng: 'en' }

/** The language of a voice's tag. Android writes `ja_JP` and `jpn-JPN-f00`. */
export function languageOfTag(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/)
  return THREE_LETTERS[language] ?? language
}

/** The voices of a language, those first that the app would take. */
export function voicesFor(voices: readonly SpeechSynthesisVoice[], language: string): readonly SpeechSynthesisVoice[] {
  const known = WELL_KNOWN[language] ?? []
  const place = ({ name }: SpeechSynthesisVoice) => {
    const index = known.findIndex((part) => name.toLowerCase().includes(part.toLowerCase()))
    return index < 0 ? known.length : index
  }
  return voices
    .filter(({ lang }) => languageOfTag(lang) === languageOfTag(language))
    .sort((one, other) => Number(other.localService) - Number(one.localService) || place(one) - place(other))
}

/**
 * The voice for a language: the one of this name that the reader has chosen, otherwise one that needs no network. Never
 * one of another language: an English voice reads Japanese as nothing or as noise.
 */
export function findVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  { chosen, online }: { chosen: string; online: boolean },
): VoiceFound {
  const own = voicesFor(voices, language)
  const usable = own.filter(({ localService }) => localService || online)
  const voice = usable.find(({ name }) => name === chosen) ?? usable[0]
  if (voice) return { kind: 'voice', voice }
  return { kind: own.length > 0 ? 'offline' : 'none' }
}
