import { editionsAddress } from './addresses.ts'

/** The id of an edition's section on the page of corrections, by its date. */
export function editionAnchor(date: string): string {
  return `edition-${date}`
}

/** The id of what became of an id in an edition, on that page. */
export function correctionAnchor(date: string, id: string): string {
  return `${editionAnchor(date)}-${id}`
}

/** The address of what became of an id in an edition. */
export function correctionAddress(date: string, id: string): string {
  return `${editionsAddress}#${correctionAnchor(date, id)}`
}

/** The name of the query parameter that says from which edition something is cited. */
export const editionKey = 'edition'

/** An address inside the app as a citation from an edition gives it: '/projects/2/?edition=2026-11-22#p2-a9'. */
export function citedAddress(address: string, date: string): string {
  const [page = '', anchor] = address.split('#')
  return `${page}?${editionKey}=${date}${anchor === undefined ? '' : `#${anchor}`}`
}

/** The address of a file of an edition, which stays when newer ones come. */
export function editionFileAddress(date: string, file: string): string {
  return `/data/editions/${date}/${file}`
}
