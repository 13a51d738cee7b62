/** Where the app will be published: one setting of the build, PUBLIC_ADDRESS. */
export interface PublicAddress {
  /** The base path, with slashes at both ends. */
  base: string
  /** The full address of a page; null where the build does not know where it will be published. */
  of: (address: string) => string | null
}

/** Reads the setting. Throws a readable error for anything but an http(s) address. */
export function publicAddress(setting: string | undefined): PublicAddress {
  if (setting === undefined || setting === '') return { base: '/', of: () => null }
  let url: URL
  try {
    url = new URL(setting)
  } catch {
    throw new Error(`PUBLIC_ADDRESS is no address: ${setting}`)
  }
  if (!/^https?:$/.test(url.protocol)) throw new Error(`PUBLIC_ADDRESS must begin with https://: ${setting}`)
  // Two slashes at the beginning would mean another host.
  const base = `${url.pathname}/`.replace(/\/{2,}/g, '/')
  return { base, of: (address) => new URL(base + address.replace(/^\//, ''), url.origin).href }
}
