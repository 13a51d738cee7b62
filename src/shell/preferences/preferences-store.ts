import { defineStore } from 'pinia'
import { ref } from 'vue'
import { deviceStorage, ownKey } from '../../ui/browser/device-storage.ts'
import {
  attributesFor,
  defaultPreferences,
  parsePreferences,
  type Preferences,
  preferencesKey,
  withChoice,
} from './preference-values.ts'

/**
 * The reader's preferences. Prerendering and hydration use the defaults; `load` reads the stored ones after mount, so
 * that hydration finds the HTML as it was built. The theme-init script has set the attributes on <html> before the
 * first paint.
 */
export const usePreferencesStore = defineStore('preferences', () => {
  const storage = deviceStorage(() => globalThis.localStorage)
  const preferences = ref<Preferences>({ ...defaultPreferences })
  const saved = ref(true)

  function apply() {
    const systemDark = globalThis.matchMedia('(prefers-color-scheme: dark)').matches
    Object.assign(document.documentElement.dataset, attributesFor(preferences.value, systemDark))
    // The colour of the browser's own bar follows the page, even where the reader's theme is not the system's.
    const colour = getComputedStyle(document.documentElement).getPropertyValue('--hero-from')
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', colour)
  }

  function read() {
    preferences.value = parsePreferences(storage.read(preferencesKey))
    apply()
  }

  /** Reads what is stored, and follows the system's theme and other pages from now on. */
  function load() {
    read()
    globalThis.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply)
    globalThis.addEventListener('storage', (event) => {
      // No key: everything stored was cleared.
      if (event.key !== ownKey(preferencesKey) && event.key !== null) return
      preferences.value = parsePreferences(event.newValue)
      apply()
    })
    // A page restored from the back/forward cache has missed these events.
    globalThis.addEventListener('pageshow', (event) => event.persisted && read())
  }

  /** Applies a choice at once. `saved` becomes false where the device cannot store it. */
  function choose(choice: Partial<Preferences>) {
    const kept = withChoice(storage.read(preferencesKey), preferences.value, choice)
    preferences.value = { ...preferences.value, ...choice }
    saved.value = storage.write(preferencesKey, kept)
    apply()
  }

  return { preferences, saved, load, choose }
})
