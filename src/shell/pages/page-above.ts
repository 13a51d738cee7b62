import {
  aboutAddress,
  accessibilityAddress,
  cardAddress,
  departmentsAddress,
  eventAddress,
  glossaryAddress,
  guideAddress,
  homeAddress,
  menuAddress,
  numbersAddress,
  placesAddress,
  policiesAddress,
  policyAddress,
  projectAddress,
  projectsAddress,
  savedAddress,
  searchAddress,
  settingsAddress,
  signageAddress,
  yearsAddress,
} from '../../plan/addresses.ts'
import type { Plan } from '../../plan/plan.ts'

/** The page above a page, where it is not that of the folder above. */
const ABOVE: Readonly<Record<string, string>> = {
  [projectsAddress]: policiesAddress,
  [departmentsAddress]: policiesAddress,
  [yearsAddress]: numbersAddress,
  [guideAddress]: searchAddress,
  [placesAddress]: searchAddress,
  [glossaryAddress]: searchAddress,
  [settingsAddress]: menuAddress,
  [aboutAddress]: menuAddress,
  [eventAddress]: menuAddress,
  [savedAddress]: menuAddress,
  [accessibilityAddress]: aboutAddress,
  [signageAddress]: eventAddress,
  [cardAddress]: eventAddress,
}

/** The addresses of the pages above a page, from the home page down: for a project its policy and the list of policies. */
export function pagesAbove(plan: Plan, address: string): string[] {
  if (address === homeAddress) return []
  const project = plan.projects.find(({ number }) => projectAddress(number) === address)
  const above = project ? policyAddress(project.policy) : (ABOVE[address] ?? address.replace(/[^/]+\/$/u, ''))
  return [...pagesAbove(plan, above), above]
}
