/** How often a reader opened a page here, and what became of the offer to put the app onto the home screen. */
export interface InstallRecord {
  opened: number
  offer: 'open' | 'made' | 'refused'
}

export const installRecordKey = 'install-offer'

/** Someone who opened this many pages may want to come back. */
const PAGES_BEFORE_OFFER = 4

const offers: readonly InstallRecord['offer'][] = ['open', 'made', 'refused']

/** Reads a stored record. What is damaged counts as refused: rather not ask than ask again after a no. */
export function parseInstallRecord(stored: string | null): InstallRecord {
  if (stored === null) return { opened: 0, offer: 'open' }
  try {
    const { opened, offer } = JSON.parse(stored) as Record<string, unknown>
    const known = offers.find((candidate) => candidate === offer)
    if (known !== undefined && Number.isSafeInteger(opened)) return { opened: Number(opened), offer: known }
  } catch {
    // Falls through to the careful answer.
  }
  return { opened: 0, offer: 'refused' }
}

/** Whether the offer may come by itself: after several pages, once. */
export function mayCome(record: InstallRecord): boolean {
  return record.offer === 'open' && record.opened >= PAGES_BEFORE_OFFER
}

/** Whether the offer may stand on its own page: until someone has said no. */
export function mayStand(record: InstallRecord): boolean {
  return record.offer !== 'refused'
}
