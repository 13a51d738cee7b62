/**
 * localStorage, guarded: it may be missing, blocked or full (private mode, embedded browsers). Then values live in
 * memory until the page is left, and `write` says so by returning false.
 */
export interface DeviceStorage {
  read(key: string): string | null
  write(key: string, value: string): boolean
}

/** The name under which this app keeps it: an origin may hold the app at several addresses, each with what is its own. */
export function ownKey(key: string): string {
  return import.meta.env.BASE_URL === '/' ? key : key + import.meta.env.BASE_URL
}

/**
 * Wraps a storage that may throw at any access, also at the access to itself. What was kept before an address had names of
 * its own is read until something is written, and never taken away.
 */
export function deviceStorage(open: () => Storage | undefined): DeviceStorage {
  const memory = new Map<string, string>()
  return {
    read(key) {
      const remembered = memory.get(key)
      if (remembered !== undefined) return remembered
      try {
        return open()?.getItem(ownKey(key)) ?? open()?.getItem(key) ?? null
      } catch {
        return null
      }
    },
    write(key, value) {
      try {
        const storage = open()
        if (!storage) throw new Error('no storage')
        storage.setItem(ownKey(key), value)
        // What is stored now must win over what memory kept while storage failed.
        memory.delete(key)
        return true
      } catch {
        memory.set(key, value)
        return false
      }
    },
  }
}
