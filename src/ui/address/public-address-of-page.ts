import { sharedAddress } from './shared-address.ts'

/** The full address of an address inside the app, for sharing, as seen from the current page. */
export function publicAddressOfPage(address: string): string {
  const { VITE_PUBLIC_ADDRESS: publicAddress, BASE_URL: base } = import.meta.env
  return sharedAddress(address, { publicAddress, origin: location.origin, base })
}
