/** Whether the browser keeps what is stored even where space gets scarce. */
export type Persistence = 'unavailable' | 'possible' | 'granted' | 'refused'

/** What the browser says without being asked for anything. */
export async function readPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'granted' : 'possible'
  } catch {
    // Not there on plain http and in older browsers.
    return 'unavailable'
  }
}

/** Asks the browser to keep it. Some ask the reader, some decide by themselves. */
export async function askPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'granted' : 'refused'
  } catch {
    return 'unavailable'
  }
}
