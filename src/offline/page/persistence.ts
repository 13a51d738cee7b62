/** Whether the browser keeps what is stored even when space runs out (persistent storage). */
export type Persistence = 'unavailable' | 'possible' | 'granted' | 'refused'

/** The current state, without asking for permission. */
export async function readPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'granted' : 'possible'
  } catch {
    // Not available on plain http and in older browsers.
    return 'unavailable'
  }
}

/** Requests persistent storage. Some browsers ask the reader, some decide by themselves. */
export async function askPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'granted' : 'refused'
  } catch {
    return 'unavailable'
  }
}
