/**
 * Copies a text to the clipboard and returns whether that worked: plain http has no clipboard, and the reader may
 * refuse. Not VueUse's `useClipboard`: where the browser refuses, it falls back to `execCommand('copy')` and sets
 * `copied` in any case. A reader who sees "copied" must be able to paste the text.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Selects the whole text of the field that has received the focus, so that it can be copied by hand. */
export function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select()
}
