/**
 * localStorage that never throws. It may be missing, blocked or full (private mode, embedded browsers). Then values are
 * kept in memory until the page is left, and `write` returns false.
 */
export interface DeviceStorage {
  read(key: string): string | null
  write(key: string, value: string): boolean
}

/** The key under which this app stores it. An origin may hold the app at several addresses, each with its own data. */
export function ownKey(key: string): string {
  return import.meta.env.BASE_URL === '/' ? key : key + import.meta.env.BASE_URL
}

/**
 * Wraps a storage that may throw at any access, even when it is only read from `window`. A value stored before keys had
 * the address in them is read until a new one is written, and never deleted.
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
        // A stored value wins over one kept in memory while storage failed.
        memory.delete(key)
        return true
      } catch {
        memory.set(key, value)
        return false
      }
    },
  }
}
