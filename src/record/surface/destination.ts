import { itemAddress, projectAddress, projectYearAddress, termAddress } from '../../plan/addresses.ts'
import { projectAnchor, projectYearAnchor, termAnchor } from '../../plan/file-anchors.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'

/** A target of a link within the record. */
export type Destination =
  | { kind: 'project'; number: number }
  | { kind: 'project-year'; number: number; year: FiscalYear }
  | { kind: 'item'; id: string }
  | { kind: 'term'; id: string }
  /** A place on this page, or in this file, by its id. */
  | { kind: 'here'; id: string }

/** The address of a destination inside the app. */
export function appAddress(to: Destination): string {
  if (to.kind === 'project') return projectAddress(to.number)
  if (to.kind === 'project-year') return projectYearAddress(to.number, to.year)
  if (to.kind === 'here') return `#${to.id}`
  return to.kind === 'item' ? itemAddress(to.id) : termAddress(to.id)
}

/** The link to a destination inside the single-file edition, `#p2-a9`. */
export function fileLink(to: Destination): string {
  if (to.kind === 'project') return `#${projectAnchor(to.number)}`
  if (to.kind === 'project-year') return `#${projectYearAnchor(to.number, to.year)}`
  return to.kind === 'term' ? `#${termAnchor(to.id)}` : `#${to.id}`
}
