/** What the browser speaks with, given from outside: tests have their own. */
export interface SpeechAccess {
  synthesis: SpeechSynthesis
  utter: (text: string) => SpeechSynthesisUtterance
  /** Whether nobody sees the page: the phone sleeps, or another app or tab is in front. */
  isHidden: () => boolean
}

/** The browser's own; null where it has none, as in Lockdown mode and in the browsers of some apps. */
export function browserSpeech(): SpeechAccess | null {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return null
  return {
    synthesis: globalThis.speechSynthesis,
    utter: (text) => new SpeechSynthesisUtterance(text),
    isHidden: () => document.visibilityState === 'hidden',
  }
}
