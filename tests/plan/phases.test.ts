import { expect, it } from 'vitest'
import { phasesOfProject, unassignedPhases } from '../../src/plan/phases.ts'
import { plan, annotations } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

const all = plan.policies.flatMap(({ phases }) => phases)
const [firstPhase] = all
const nothingAssigned = { ...annotations, phaseProjects: [] }

it('every label of the schedule is shown exactly once: with its project or as not assigned', () => {
  const shown = [
    ...plan.projects.flatMap(({ number }) => phasesOfProject(plan, annotations, number)),
    ...plan.policies.flatMap((policy) => unassignedPhases(policy, annotations)),
  ].map(({ phase }) => phase.id)
  expect(shown.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
})

it('a label taken from a project is shown as not assigned, and not lost', () => {
  expect(plan.projects.flatMap(({ number }) => phasesOfProject(plan, nothingAssigned, number))).toEqual([])
  expect(plan.policies.flatMap((policy) => unassignedPhases(policy, nothingAssigned))).toEqual(
    all.map((phase) => ({ phase, confidence: null, reason: null })),
  )
})

it('how sure we are of a label’s project, and why, is shown as the annotations say it', () => {
  for (const { phase, project, confidence, reason } of annotations.phaseProjects) {
    expect(phasesOfProject(plan, annotations, project)).toContainEqual({
      phase: all.find(({ id }) => id === phase),
      confidence,
      reason,
    })
  }
})

itOfFirstPlan('a project’s labels stand in the order of the text', () => {
  for (const { number } of plan.projects) {
    const rows = phasesOfProject(plan, annotations, number).map(({ phase }) => all.indexOf(phase))
    expect(rows).toEqual(rows.toSorted((one, other) => one - other))
  }
  if (!firstPhase) throw new Error('the schedule has labels')
  const reversed = { ...annotations, phaseProjects: annotations.phaseProjects.toReversed() }
  for (const { number } of plan.projects) {
    expect(phasesOfProject(plan, reversed, number)).toEqual(phasesOfProject(plan, annotations, number))
  }
})
