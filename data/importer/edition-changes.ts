import type { EditionChange, EditionItem } from '../../src/plan/editions.ts'
import type { Detail, Plan } from '../../src/plan/plan.ts'
import type { Numbers } from '../../src/plan/series.ts'

/** A change whose reason is not written yet. */
export type UnexplainedChange = EditionChange extends infer Change
  ? Change extends EditionChange
    ? Omit<Change, 'reason'>
    : never
  : never

type Entry = readonly [string, EditionItem]

function detailEntries(details: readonly Detail[]): Entry[] {
  return details.flatMap(({ id, text, fiscalYears, source, details: under }) => [
    [id, { kind: 'detail', text, fiscalYears, source }] as const,
    ...detailEntries(under),
  ])
}

/**
 * Everything of an edition that can be cited, by its id, in the document's order: a policy by its code, a project as
 * p and its number. Throws a RangeError where two things have one id.
 */
export function editionItems(plan: Plan, numbers: Pick<Numbers, 'series'>): Map<string, EditionItem> {
  const policies = plan.policies.flatMap(({ code, title, source, phases }): Entry[] => [
    [code, { kind: 'policy', text: title, fiscalYears: [], source }],
    ...phases.map(({ id, label, source: lines }): Entry => [
      id,
      { kind: 'phase', text: label, fiscalYears: [], source: lines },
    ]),
  ])
  const projects = plan.projects.flatMap((project): Entry[] => [
    [`p${project.number}`, { kind: 'project', text: project.title, fiscalYears: [], source: project.source }],
    ...project.departments.map(({ id, text, source }): Entry => [
      id,
      { kind: 'department', text, fiscalYears: [], source },
    ]),
    ...project.overview.map(({ id, text, source }): Entry => [id, { kind: 'overview', text, fiscalYears: [], source }]),
    ...project.achievements.flatMap(({ id, text, fiscalYears, source, details }): Entry[] => [
      [id, { kind: 'achievement', text, fiscalYears, source }],
      ...detailEntries(details),
    ]),
    ...(project.blocks ?? []).flatMap(({ lines }) =>
      lines.map(({ id, text, source }): Entry => [id, { kind: 'block', text, fiscalYears: [], source }]),
    ),
  ])
  const series = numbers.series.map(({ id, project, label, unit, points }): Entry => [
    id,
    {
      kind: 'number',
      project,
      label,
      unit,
      values: points.map(({ fiscalYears, value, approximate }) => ({ fiscalYears, value, approximate })),
    },
  ])
  const entries = [...policies, ...projects, ...series]
  const items = new Map(entries)
  if (items.size < entries.length) throw new RangeError('two things of the plan have one id')
  return items
}

/** What a reader would call changed: words, years, values. Not the lines, and not the name that we gave a number. */
function substance(item: EditionItem): string {
  return JSON.stringify(
    item.kind === 'number'
      ? [item.kind, item.project, item.unit, item.values]
      : [item.kind, item.text, item.fiscalYears],
  )
}

const place = (item: EditionItem) => (item.kind === 'number' ? '' : JSON.stringify(item.source))

/**
 * What is different from one edition to the next, by id: what is gone, in the older order, then what is new or other, in
 * the newer one. `moved`: the ids whose words are the same, on other lines.
 */
export function editionChanges(
  older: ReadonlyMap<string, EditionItem>,
  newer: ReadonlyMap<string, EditionItem>,
): { changes: UnexplainedChange[]; moved: string[] } {
  const removed = [...older].flatMap(([id, before]): UnexplainedChange[] =>
    newer.has(id) ? [] : [{ change: 'removed', id, before }],
  )
  const rest = [...newer].flatMap(([id, after]): UnexplainedChange[] => {
    const before = older.get(id)
    if (before === undefined) return [{ change: 'added', id, after }]
    return substance(before) === substance(after) ? [] : [{ change: 'changed', id, before, after }]
  })
  const changed = new Set(rest.map(({ id }) => id))
  const moved = [...newer].flatMap(([id, after]) => {
    const before = older.get(id)
    return before === undefined || changed.has(id) || place(before) === place(after) ? [] : [id]
  })
  return { changes: [...removed, ...rest], moved }
}
