import type { AccessibilityReport, Criterion } from './report-schema.ts'
import { reportText } from './report-messages.ts'

/** The criteria of one of the four principles. */
export interface Principle {
  number: number
  title: string
  criteria: readonly Criterion[]
}

/** The criteria under their principles, in the order of the report. */
export function principlesOf({ criteria }: AccessibilityReport): Principle[] {
  const { principles } = reportText
  return principles.map((title, index) => ({
    number: index + 1,
    title,
    criteria: criteria.filter(({ id }) => id.startsWith(`${index + 1}.`)),
  }))
}

/** How many criteria stand where, as names and values. */
export function summaryOf({ criteria }: AccessibilityReport): { name: string; value: string }[] {
  const count = (holds: (criterion: Criterion) => boolean) => reportText.count(criteria.filter(holds).length)
  const { summary } = reportText
  return [
    { name: summary.all, value: count(() => true) },
    { name: summary.noFault, value: count(({ machine }) => machine?.found === 'no-fault') },
    { name: summary.fault, value: count(hasFault) },
    { name: summary.nothing, value: count(({ machine }) => machine?.found === 'nothing-to-check') },
    { name: summary.onlyPeople, value: count(({ machine }) => machine === null) },
  ]
}

const hasFault = ({ machine }: Criterion) => machine?.found === 'fault'

/** The faults that machines found and that are still there, in words. */
export function knownFaults({ criteria }: AccessibilityReport): string[] {
  return criteria.filter(hasFault).flatMap(({ note }) => note ?? [])
}

/** How many criteria a person has tested and signed, in words. */
export function signedCount({ criteria }: AccessibilityReport): string {
  return reportText.count(criteria.filter(({ people }) => people !== null).length)
}

/** The name of a criterion: that of JIS, or that of WCAG 2.2 where JIS has none. */
export function nameOfCriterion({ id, jis, wcag }: Criterion): string {
  return `${id} ${jis ?? wcag ?? ''}`
}

/** Its level, the standards that have it, and who can test it, in the marks of WAIC. */
export function placeOfCriterion({ level, jis, wcag, machine }: Criterion): string {
  const { standards, methods } = reportText
  const standard = jis === null ? standards.wcag : wcag === null ? standards.jis : standards.both
  return reportText.place(level, standard, methods[machine?.found ?? 'none'])
}

/** What machines found, in words. */
export function machineWords({ machine }: Criterion): string {
  if (machine === null) return reportText.machine.none
  return reportText.machine[machine.found](machine.checked, reportText.pages[machine.pages])
}

/** What a person found, in words: only with a name and a day. */
export function peopleWords({ people }: Pick<Criterion, 'people'>): string {
  if (people === null) return reportText.people.notYet
  const { result, name, date, note } = people
  return reportText.people.signed(reportText.people.results[result], name, date, note ?? '')
}
