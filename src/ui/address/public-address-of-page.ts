import { sharedAddress } from './shared-address.ts'

/** The full address of an address inside the app, as it is handed on from where the app stands now. */
export function publicAddressOfPage(address: string): string {
  const { VITE_PUBLIC_ADDRESS: publicAddress, BASE_URL: base } = import.meta.env
  return sharedAddress(address, { publicAddress, origin: location.origin, base })
}
