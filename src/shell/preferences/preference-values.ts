/** The reader's preferences. The names are used in storage. */
export interface Preferences {
  theme: 'automatic' | 'light' | 'dark'
  textSize: 'standard' | 'large' | 'largest'
  yearFirst: 'era' | 'western'
  /** Whether kanji have their readings beside them: none, those not taught in primary school, or all. */
  furigana: 'none' | 'difficult' | 'all'
  /** The city's words alone ('original'), or ours above them: 'easy' Japanese, or a language of the plan ('english'). */
  wording: string
  /** How fast a text is read aloud. */
  speed: 'slow' | 'standard' | 'fast' | 'fastest'
  /** The name of the voice that reads aloud, as the device calls it; empty where the app chooses. */
  voice: string
}

/** What is seen: the names are data attributes on <html>. */
type ShownPreferences = Omit<Preferences, 'speed' | 'voice'>

export const preferencesKey = 'preferences'

export const preferenceValues = {
  theme: ['automatic', 'light', 'dark'],
  textSize: ['standard', 'large', 'largest'],
  yearFirst: ['era', 'western'],
  furigana: ['none', 'difficult', 'all'],
} as const satisfies { [Name in Exclude<keyof ShownPreferences, 'wording'>]: readonly Preferences[Name][] }

/** The form of a wording's name. Which there are, the plan says. */
export const wordingName = /^[a-z-]+$/

/** The values of what is only heard. */
export const speedValues = ['slow', 'standard', 'fast', 'fastest'] as const satisfies readonly Preferences['speed'][]

export const defaultPreferences: Preferences = {
  theme: 'automatic',
  textSize: 'standard',
  yearFirst: 'era',
  furigana: 'none',
  wording: 'original',
  speed: 'standard',
  voice: '',
}

function known<Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((candidate) => candidate === value) ?? otherwise
}

function knownWording(value: unknown): string {
  return typeof value === 'string' && wordingName.test(value) ? value : defaultPreferences.wording
}

function storedRecord(stored: string | null): Record<string, unknown> {
  let values: unknown = null
  try {
    values = JSON.parse(stored ?? 'null')
  } catch {
    // Damaged by hand or by another app: the defaults are used.
  }
  return typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {}
}

/**
 * What is to be stored after a choice. What another version of the app stored is kept, even where this one does not
 * know it, so a reader who goes back to that version finds it again.
 */
export function withChoice(stored: string | null, shown: Preferences, choice: Partial<Preferences>): string {
  return JSON.stringify({ ...shown, ...storedRecord(stored), ...choice })
}

/** Reads stored preferences. What is missing, damaged or from another version falls back to the default, one by one. */
export function parsePreferences(stored: string | null): Preferences {
  const record = storedRecord(stored)
  return {
    theme: known(preferenceValues.theme, record['theme'], defaultPreferences.theme),
    textSize: known(preferenceValues.textSize, record['textSize'], defaultPreferences.textSize),
    yearFirst: known(preferenceValues.yearFirst, record['yearFirst'], defaultPreferences.yearFirst),
    furigana: known(preferenceValues.furigana, record['furigana'], defaultPreferences.furigana),
    wording: knownWording(record['wording']),
    speed: known(speedValues, record['speed'], defaultPreferences.speed),
    voice: typeof record['voice'] === 'string' ? record['voice'] : defaultPreferences.voice,
  }
}

/** The data attributes on <html> for these preferences; `systemDark` decides where the theme is automatic. */
export function attributesFor(preferences: Preferences, systemDark: boolean): Record<string, string> {
  const { theme, textSize, yearFirst, furigana, wording } = preferences
  const shown = { textSize, yearFirst, furigana, wording }
  return { ...shown, theme: theme === 'automatic' ? (systemDark ? 'dark' : 'light') : theme }
}
