import type { AccessibilityReport, Criterion } from './report-schema.ts'
import { machineWords, peopleWords } from './criterion-results.ts'
import { reportText } from './report-messages.ts'

/** The levels of OpenACR. What only machines looked at is not evaluated, however little they found. */
const LEVELS = { met: 'supports', 'not-met': 'does-not-support', 'not-applicable': 'not-applicable' } as const

/** Where the file of `openAcrText` is published, below the address of the app. */
export const openAcrFile = 'data/openacr.json'

/**
 * The report as an OpenACR (GSA, schema 0.1.0, catalogue 2.5-edition-wcag-2.2-en), as the text of a JSON file, which is
 * YAML too. `name` and `version`: the app's.
 */
export function openAcrText(report: AccessibilityReport, name: string, version: string): string {
  const { openAcr } = reportText
  // The schema asks for an address of the author; this app is published without one.
  const author = { name, email: '' }
  const acr = {
    title: openAcr.title(name),
    product: { name, version, description: openAcr.product },
    author,
    vendor: author,
    report_date: report.date,
    last_modified_date: report.date,
    version: 1,
    notes: openAcr.notes,
    evaluation_methods_used: report.facts.map((fact) => `${fact.name}：${fact.value}`).join('\n'),
    license: 'MIT',
    catalog: '2.5-edition-wcag-2.2-en',
    chapters: {
      success_criteria_level_a: chapterOf(report, 'A'),
      success_criteria_level_aa: chapterOf(report, 'AA'),
      success_criteria_level_aaa: { disabled: true, criteria: [] },
    },
  }
  return `${JSON.stringify(acr, null, 2)}\n`
}

function chapterOf({ criteria }: AccessibilityReport, level: Criterion['level']) {
  return {
    criteria: criteria
      .filter((criterion) => criterion.level === level)
      .map((criterion) => ({
        num: criterion.id,
        components: [{ name: 'web', adherence: { level: levelOf(criterion), notes: notesOf(criterion) } }],
      })),
  }
}

function levelOf({ people, machine }: Criterion): string {
  if (people !== null) return LEVELS[people.result]
  return machine?.found === 'nothing-to-check' ? 'not-applicable' : 'not-evaluated'
}

function notesOf(criterion: Criterion): string {
  const { byMachine, byPeople } = reportText
  const { note } = criterion
  const lines = [`${byMachine}：${machineWords(criterion)}`, `${byPeople}：${peopleWords(criterion)}`]
  return [...lines, ...(note === null ? [] : [note])].join('\n')
}
