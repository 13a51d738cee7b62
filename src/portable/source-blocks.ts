import type { Plan, Policy, Project, SourceSpan } from '../plan/plan.ts'

/** A block of the source file and what it is about, with which a reader of the lines can go back. */
export type SourceBlock = { span: SourceSpan } & (
  | { kind: 'head' }
  | { kind: 'policy'; policy: Policy }
  | { kind: 'project'; project: Project }
  | { kind: 'phases'; policy: Policy }
)

/**
 * The whole file, split where a policy, a project or a policy's schedule begins. Every line is in exactly one block.
 */
export function sourceBlocks(plan: Plan): SourceBlock[] {
  const blocks: SourceBlock[] = [
    { kind: 'head', span: { from: 1, to: 1 } },
    ...plan.policies.map((policy): SourceBlock => ({ kind: 'policy', policy, span: policy.source })),
    ...plan.projects.map((project): SourceBlock => ({ kind: 'project', project, span: project.source })),
    ...plan.policies.flatMap((policy): SourceBlock[] => {
      const first = Math.min(...policy.phases.map(({ source }) => source.from))
      return policy.phases.length === 0 ? [] : [{ kind: 'phases', policy, span: { from: first, to: first } }]
    }),
  ]
  const sorted = blocks.sort((one, other) => one.span.from - other.span.from)
  return sorted.map((block, index) => {
    const next = sorted[index + 1]
    return { ...block, span: { from: block.span.from, to: next ? next.span.from - 1 : plan.source.lines } }
  })
}
