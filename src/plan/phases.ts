import type { Phase, Plan, Policy } from './plan.ts'
import type { PhaseProject, Annotations } from './annotations.ts'

/** A schedule cell's label with how sure we are of its project and why; null where it could not be assigned. */
export interface AssignedPhase {
  phase: Phase
  confidence: PhaseProject['confidence'] | null
  reason: string | null
}

/** The schedule cells that we assigned to a project, in the order of the text. */
export function phasesOfProject(
  plan: Plan,
  annotations: { readonly phaseProjects: readonly PhaseProject[] },
  project: number,
): AssignedPhase[] {
  return plan.policies.flatMap((policy) =>
    policy.phases.flatMap((phase) => {
      const assignment = annotations.phaseProjects.find((entry) => entry.phase === phase.id)
      return assignment?.project === project
        ? [{ phase, confidence: assignment.confidence, reason: assignment.reason }]
        : []
    }),
  )
}

/** The schedule cells of a policy that we could not assign to a project. */
export function unassignedPhases(policy: Policy, annotations: Annotations): AssignedPhase[] {
  return policy.phases
    .filter((phase) => !annotations.phaseProjects.some((entry) => entry.phase === phase.id))
    .map((phase) => ({ phase, confidence: null, reason: null }))
}
