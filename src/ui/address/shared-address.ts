/** The app's address: as the build was told, and as the browser sees it. */
export interface Whereabouts {
  /** The setting PUBLIC_ADDRESS; empty where it was not set. */
  publicAddress: string
  /** The page's origin and the app's base path, with slashes at both ends. */
  origin: string
  base: string
}

/**
 * The full address of an address inside the app, for another phone: the public one where it is known, so that a copy on
 * a test server still links to the published app; otherwise the current origin.
 */
export function sharedAddress(address: string, { publicAddress, origin, base }: Whereabouts): string {
  const root = publicAddress === '' ? `${origin}${base}` : publicAddress
  return `${root.replace(/\/+$/, '')}/${address.replace(/^\/+/, '')}`
}
