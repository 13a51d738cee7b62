const ATTEMPT_KEY = 'recovery-attempt'
const SAME_TROUBLE_MS = 60 * 1000

type Attempt = 'first' | 'second' | 'last'

function nextAttempt(now: number): Attempt {
  try {
    const [name, time] = (sessionStorage.getItem(ATTEMPT_KEY) ?? '').split(' ')
    const recent = now - Number(time) < SAME_TROUBLE_MS
    const attempt = !recent ? 'first' : name === 'first' ? 'second' : 'last'
    sessionStorage.setItem(ATTEMPT_KEY, `${attempt} ${now}`)
    return attempt
  } catch {
    // Without storage nobody remembers the first attempt: rather give up with a message than reload for ever.
    return 'last'
  }
}

async function forgetStoredVersion(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  await Promise.all((await caches.keys()).map((key) => caches.delete(key)))
}

/**
 * A part of the app did not load, most often because a new version replaced the files of this one. First the page is
 * loaded again; if the same happens within a minute the stored version is dropped and it is loaded once more; after
 * that `giveUp` says so. Never loops.
 */
export async function recover(giveUp: () => void): Promise<void> {
  const attempt = nextAttempt(Date.now())
  if (attempt === 'last' || !navigator.onLine) {
    giveUp()
    return
  }
  if (attempt === 'second') await forgetStoredVersion().catch(() => undefined)
  location.reload()
}
