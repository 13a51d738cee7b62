const ATTEMPT_KEY = 'recovery-attempt'

type Attempt = 'first' | 'second' | 'last'

/** Attempts are counted until a start succeeds, not by the clock: a slow network may fail as slowly as it likes. */
function nextAttempt(): Attempt {
  try {
    const before = sessionStorage.getItem(ATTEMPT_KEY)
    const attempt = before === null ? 'first' : before === 'first' ? 'second' : 'last'
    sessionStorage.setItem(ATTEMPT_KEY, attempt)
    return attempt
  } catch {
    // Without storage nobody remembers the first attempt: rather give up with a message than reload for ever.
    return 'last'
  }
}

/** `navigator.onLine` may be wrong about "online": only an answer proves that what is dropped can be fetched again. */
async function networkAnswers(): Promise<boolean> {
  return fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function forgetStoredVersion(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  await Promise.all((await caches.keys()).map((key) => caches.delete(key)))
}

/** The app has started: the next trouble is a new one. */
export function forgetTrouble(): void {
  try {
    sessionStorage.removeItem(ATTEMPT_KEY)
  } catch {
    // Nothing was remembered either.
  }
}

/**
 * A part of the app did not load, most often because a new version replaced the files of this one. First the page is
 * loaded again; if that does not help the stored version is dropped and it is loaded once more; after that, or where no
 * network could bring a new copy, `giveUp` says so. Never loops.
 */
export async function recover(giveUp: () => void): Promise<void> {
  // Offline nothing was attempted, so nothing is counted.
  if (!navigator.onLine) {
    giveUp()
    return
  }
  const attempt = nextAttempt()
  if (attempt === 'last') {
    giveUp()
    return
  }
  if (attempt === 'second') {
    if (!(await networkAnswers())) {
      giveUp()
      return
    }
    await forgetStoredVersion().catch(() => undefined)
  }
  location.reload()
}
