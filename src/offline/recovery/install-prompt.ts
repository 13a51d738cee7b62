/** Chromium's install prompt (`beforeinstallprompt`). Other browsers have none. */
export interface InstallPrompt extends Event {
  prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }>
}

type Listener = (prompt: InstallPrompt | null) => void

let caught: InstallPrompt | null = null
const listeners = new Set<Listener>()

function keep(prompt: InstallPrompt | null) {
  caught = prompt
  for (const listener of listeners) listener(prompt)
}

/**
 * Keeps the prompt, whose event may come before the app has started. A prompt can be used once; an installed app needs
 * none.
 */
export function catchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    keep(event as InstallPrompt)
  })
  addEventListener('appinstalled', () => keep(null))
}

/** Calls back with the current prompt and at each change. Returns a function that stops this. */
export function watchInstallPrompt(listener: Listener): () => void {
  listeners.add(listener)
  listener(caught)
  return () => listeners.delete(listener)
}

/** Shows the browser's install dialog; returns whether the reader accepted. */
export async function askToInstall(): Promise<boolean> {
  const prompt = caught
  keep(null)
  return (await prompt?.prompt())?.outcome === 'accepted'
}
