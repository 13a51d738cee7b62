/** So long may the voices take to come. Where they come late, they come within a second. */
const WITHIN_MS = 3000
const LOOK_EVERY_MS = 250

/**
 * The device's voices, as soon as there is one that is `enough`, or all that there are when the time is over. They are
 * looked for at once, when the browser says that they changed, and again and again: Safari does not say so, and Edge has
 * few before something was spoken.
 */
export function waitForVoices(
  synthesis: SpeechSynthesis,
  enough: (voice: SpeechSynthesisVoice) => boolean,
): Promise<readonly SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const look = () => {
      const voices = synthesis.getVoices()
      if (voices.some(enough)) end(voices)
    }
    const end = (voices: readonly SpeechSynthesisVoice[]) => {
      clearInterval(interval)
      clearTimeout(timeout)
      // In Safari before 16 it is no event target.
      if ('removeEventListener' in synthesis) synthesis.removeEventListener('voiceschanged', look)
      resolve(voices)
    }
    const interval = setInterval(look, LOOK_EVERY_MS)
    const timeout = setTimeout(() => end(synthesis.getVoices()), WITHIN_MS)
    if ('addEventListener' in synthesis) synthesis.addEventListener('voiceschanged', look)
    look()
  })
}
