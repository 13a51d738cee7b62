import { createHash } from 'node:crypto'
import type { Plan, Project } from '../../src/plan/plan.ts'
import { sourceLines } from '../../src/plan/source-lines.ts'
import { PLAN_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import type { Artefact } from './artefacts.ts'
import { documentSections } from './document-sections.ts'
import { faultAt, gathered, type Fault } from './faults.ts'
import type { PlanForm } from './form.ts'
import { cityFormulaFaults } from './formula-faults.ts'
import { type KeptIds, withKeptIds } from './kept-ids.ts'
import { letterFaults } from './letter-faults.ts'
import { decoded, lineCount, numberedLines } from './lines.ts'
import { policySections } from './policy-sections.ts'
import { readProject } from './project.ts'
import { readSchedules } from './schedule.ts'
import type { About, Correction } from './source-notes.ts'
import { tilingFaults } from './tiling.ts'

export type PlanImport =
  { ok: true; plan: Plan; artefacts: Artefact[]; lines: string[] } | { ok: false; faults: Fault[] }

/**
 * Reads the plan from the bytes of the city's text, with everything that the form prints around it; or returns the
 * faults. `lists`: ids that stay although what stood between them was taken out, or something was put in.
 */
export function importPlan(
  bytes: Uint8Array,
  about: About,
  corrections: readonly Correction[],
  form: PlanForm,
  lists: readonly KeptIds[] = [],
): PlanImport {
  const text = decoded(bytes)
  if (text === null)
    return {
      ok: false,
      faults: [faultAt(null, '本文がUTF-8ではありません（Shift_JISなど）。UTF-8に変換する必要があります')],
    }
  const lines = numberedLines(text)
  const letters = letterFaults(lines)
  // A text with such letters cannot be read; every further fault would have the same cause.
  if (letters.length > 0) return { ok: false, faults: letters }
  const document = documentSections(lines, form)
  const { title, fiscalYears } = document.value
  const policies = gathered(document.value.policies.map((policy) => policySections(policy, { fiscalYears, form })))
  const sections = document.value.policies.map((policy, index) => ({
    ...policy,
    projects: policies.value[index]?.projects ?? [],
    schedule: policies.value[index]?.schedule ?? [],
  }))
  const projects = gathered(
    sections.flatMap((policy) =>
      policy.projects.map((project) => readProject(project, policy.code, { fiscalYears, form })),
    ),
  )
  const schedules = readSchedules(
    sections.map(({ code, schedule }) => ({ code, lines: schedule })),
    corrections,
    form,
  )
  // A line that is refused where the text is cut is not refused again by what reads it. The line of a head stands for more.
  const heads = new Set(sections.flatMap(({ projects: own }) => own.map(({ line }) => line)))
  const cut = new Set(policies.faults.flatMap(({ line }) => (line === null || heads.has(line) ? [] : [line])))
  const read = projects.faults.filter(({ line }) => line === null || !cut.has(line))
  const faults = [...document.faults, ...policies.faults, ...read, ...schedules.faults]
  const artefacts: Artefact[] = [
    ...document.artefacts,
    ...document.value.policies.map(({ heading, mark }) => ({
      kind: 'policy-code' as const,
      text: mark,
      line: heading.number,
    })),
    ...[policies, projects].flatMap((part) => part.artefacts),
  ]
  const { id, municipality, file, publisher, url, retrieved, licence } = about
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const counted: Plan = {
    schemaVersion: PLAN_SCHEMA_VERSION,
    id,
    title,
    municipality,
    fiscalYears,
    source: { file, sha256, lines: lineCount(text), publisher, url, retrieved, licence },
    policies: sections.map((policy) => ({
      code: policy.code,
      title: policy.title,
      projects: policy.projects.map((project) => project.number),
      phases: schedules.value.get(policy.code) ?? [],
      source: { from: policy.heading.number, to: policy.heading.number },
    })),
    projects: projects.value.sort((one, other) => one.number - other.number),
  }
  const { value: plan, faults: idFaults } = withKeptIds(counted, lists)
  const reported = new Set(faults.map(({ line }) => line))
  const formulas = cityFormulaFaults(plan).filter(({ line }) => !reported.has(line))
  faults.push(...numberFaults(plan.projects), ...idFaults, ...formulas)
  // Only a text without faults is checked by tiling: otherwise the same faults would be reported twice.
  if (faults.length === 0) faults.push(...tilingFaults(plan, artefacts, lines))
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, plan, artefacts: artefacts.sort((one, other) => one.line - other.line), lines: sourceLines(text) }
}

/** The numbers run from 1 to the last without a gap or a repetition. */
function numberFaults(projects: readonly Project[]): Fault[] {
  return projects.flatMap(({ number, source }, index) => {
    const before = projects[index - 1]?.number ?? 0
    if (number === before + 1) return []
    const message =
      number === before
        ? `事業${number}が二つあります`
        : `事業${before}の次は事業${before + 1}が必要ですが、事業${number}です`
    return [{ ...faultAt(source.from, message), project: number }]
  })
}
