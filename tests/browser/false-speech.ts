import type { Page } from '@playwright/test'

/** What the page's false speech has been given, text by text. */
interface SpeechWindow {
  heard: string[]
}

/** Gives the page a voice that is through with a sentence in a moment, or holds the first for ever. */
export async function withFalseSpeech(page: Page, { endless = false } = {}): Promise<void> {
  await page.addInitScript((holds) => {
    const heard: string[] = []
    let current: SpeechSynthesisUtterance | null = null
    const voice = { name: 'Kyoko', lang: 'ja-JP', localService: true, default: true, voiceURI: 'Kyoko' }
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      paused: false,
      getVoices: () => [voice],
      resume: () => undefined,
      cancel: () => {
        current = null
        speech.speaking = false
      },
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (utterance.volume === 0) return
        heard.push(utterance.text)
        current = utterance
        speech.speaking = true
        if (holds) return
        setTimeout(() => {
          if (current !== utterance) return
          utterance.onstart?.({} as SpeechSynthesisEvent)
          setTimeout(() => {
            if (current !== utterance) return
            speech.speaking = false
            utterance.onend?.({} as SpeechSynthesisEvent)
          }, utterance.text.length * 20)
        })
      },
    })
    class Utterance {
      volume = 1
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, { heard, SpeechSynthesisUtterance: Utterance })
  }, endless)
}

/** What was heard until now. */
export const heardOn = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as SpeechWindow).heard)

/** The words that are marked in the page. */
export const markedOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String).join(''))
