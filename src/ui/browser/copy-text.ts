/**
 * Copies a text to the clipboard and tells whether that worked: there is none on plain http, and the reader may refuse.
 * Not VueUse's `useClipboard`: where the browser refuses, it falls back to `execCommand('copy')` and says `copied`
 * whether that worked or not. A reader who is told "copied" must find the text when pasting.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
