import type { Plan } from '../../src/plan/plan.ts'
import type { PhaseProject } from '../../src/plan/annotations.ts'
import { faultIn, type Fault } from './faults.ts'

const FILE = 'phase-projects.json'

/** The faults of our assignment of the schedule's cells to projects. */
export function phaseProjectFaults(assigned: readonly (PhaseProject & { label: string })[], plan: Plan): Fault[] {
  return assigned.flatMap(({ phase: id, label, project: number }, index) => {
    const at = (message: string): Fault => faultIn(FILE, `${id}：${message}`)
    const policy = plan.policies.find(({ phases }) => phases.some((phase) => phase.id === id))
    const phase = policy?.phases.find((candidate) => candidate.id === id)
    if (!policy || !phase)
      return [at(`予定「${label}」が本文にありません。本文が途中で切れていないか、確かめてください`)]
    const project = plan.projects.find((candidate) => candidate.number === number)
    const faults: Fault[] = []
    if (phase.label !== label) faults.push(at(`予定の名前は、本文では「${phase.label}」です（ここでは「${label}」）`))
    if (!project) faults.push(at(`事業${number}がありません`))
    else if (project.policy !== policy.code)
      faults.push(at(`事業${number}は施策${project.policy}の事業です。施策${policy.code}の事業が必要です`))
    if (assigned.findIndex((other) => other.phase === id) < index) faults.push(at('同じ予定が二度あります'))
    return faults
  })
}
