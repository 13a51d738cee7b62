import {
  aboutAddress,
  accessibilityAddress,
  cardAddress,
  editionsAddress,
  eventAddress,
  homeAddress,
  openDataAddress,
  policyAddress,
  projectAddress,
  signageAddress,
} from '../../plan/addresses.ts'
import type { Plan } from '../../plan/plan.ts'

/** A page on a trail: its address inside the app, and its name. */
export interface TrailPage {
  address: string
  name: string
}

/** The page above a page, where it is neither that of the folder above nor that of its part of the app. */
const ABOVE: Readonly<Record<string, string>> = {
  [accessibilityAddress]: aboutAddress,
  [openDataAddress]: aboutAddress,
  [editionsAddress]: aboutAddress,
  [signageAddress]: eventAddress,
  [cardAddress]: eventAddress,
}

/**
 * The addresses of the pages above a page, from the home page down: for a project its policy and the list of policies.
 * `path`: as typed, with or without its last slash. `part`: the first page of the part of the app that the page belongs to.
 */
export function pagesAbove(plan: Plan, path: string, part: string): string[] {
  const address = path.endsWith('/') ? path : `${path}/`
  if (address === homeAddress) return []
  const project = plan.projects.find(({ number }) => projectAddress(number) === address)
  // Shorter each time, whatever was typed: also `//`.
  const folder = address.replace(/[^/]*\/$/u, '')
  const nearest = folder === homeAddress && address !== part ? part : folder
  const above = project ? policyAddress(project.policy) : (ABOVE[address] ?? nearest)
  return [...pagesAbove(plan, above, part), above]
}
