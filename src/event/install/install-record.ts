/** How many pages a reader opened on this device, and the state of the offer to install the app. */
export interface InstallRecord {
  opened: number
  offer: 'open' | 'made' | 'refused'
}

export const installRecordKey = 'install-offer'

/** The offer is made after this many pages. */
const PAGES_BEFORE_OFFER = 4

const offers: readonly InstallRecord['offer'][] = ['open', 'made', 'refused']

/** Reads a stored record. A damaged one counts as refused: better not to ask than to ask again after a no. */
export function parseInstallRecord(stored: string | null): InstallRecord {
  if (stored === null) return { opened: 0, offer: 'open' }
  try {
    const { opened, offer } = JSON.parse(stored) as Record<string, unknown>
    const known = offers.find((candidate) => candidate === offer)
    if (known !== undefined && Number.isSafeInteger(opened)) return { opened: Number(opened), offer: known }
  } catch {
    // Not JSON: continues to the careful default below.
  }
  return { opened: 0, offer: 'refused' }
}

/** Whether the notice may appear by itself: after several pages, once. */
export function mayCome(record: InstallRecord): boolean {
  return record.offer === 'open' && record.opened >= PAGES_BEFORE_OFFER
}

/** Whether the event page may show the offer: until someone has said no. */
export function mayStand(record: InstallRecord): boolean {
  return record.offer !== 'refused'
}
