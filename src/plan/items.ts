import type { FiscalYear } from './fiscal-year.ts'
import type { Achievement, Detail, Plan, Project, SourceSpan } from './plan.ts'

/** Anything of a project that has an id of its own and words: an overview item, an achievement or a line under one. */
export interface CitableItem {
  id: string
  project: Project
  text: string
  /** The lines under it in the document: whoever quotes the item shows them too. */
  details: readonly Detail[]
  /** The achievement that it is or belongs to; null for what the project is to do. */
  achievement: Achievement | null
  /**
   * Its own years and those under it. A line that names no year has its achievement's year, if the achievement has only
   * one. Otherwise empty.
   */
  fiscalYears: readonly FiscalYear[]
  /**
   * The years that may be shown beside the item where it is cited alone. An achievement's are its own: its details are
   * items too and may name other years. A detail's are those that it or a line under it names, never its achievement's:
   * something opened in 平成27年4月 was not opened in 平成26年度, the year of the achievement above it.
   */
  citedYears: readonly FiscalYear[]
  /** Its own lines, and those of everything under it. */
  spans: readonly SourceSpan[]
}

function detailItems(details: readonly Detail[], project: Project, achievement: Achievement): CitableItem[] {
  return details.flatMap((detail) => [
    {
      id: detail.id,
      project,
      text: detail.text,
      details: detail.details,
      achievement,
      fiscalYears: detailYears(detail, achievement),
      citedYears: yearsNamedBy(detail),
      spans: allSpans(detail),
    },
    ...detailItems(detail.details, project, achievement),
  ])
}

/**
 * The years of a detail: its own and those under it. Where it has none, the achievement's year, if that is only one.
 */
function detailYears(detail: Detail, { recordedYears }: Pick<Achievement, 'recordedYears'>): readonly FiscalYear[] {
  const years = yearsNamedBy(detail)
  return years.length > 0 || recordedYears.length > 1 ? years : recordedYears
}

function yearsNamedBy(detail: Detail): FiscalYear[] {
  const named = (item: Detail): FiscalYear[] => [...item.fiscalYears, ...item.details.flatMap(named)]
  return [...new Set(named(detail))].sort((one, other) => one - other)
}

function allSpans(item: Achievement | Detail): SourceSpan[] {
  return [item.source, ...item.details.flatMap(allSpans)]
}

/** Every item of the plan in the text's order. */
export function citableItems(plan: Plan): CitableItem[] {
  return plan.projects.flatMap((project) => [
    ...project.overview.map(({ id, text, source }) => ({
      id,
      project,
      text,
      details: [],
      achievement: null,
      fiscalYears: [],
      citedYears: [],
      spans: [source],
    })),
    ...project.achievements.flatMap((achievement) => [
      {
        id: achievement.id,
        project,
        text: achievement.text,
        details: achievement.details,
        achievement,
        fiscalYears: achievement.recordedYears,
        citedYears: achievement.fiscalYears,
        spans: allSpans(achievement),
      },
      ...detailItems(achievement.details, project, achievement),
    ]),
  ])
}

const itemsOfPlans = new WeakMap<Plan, ReadonlyMap<string, CitableItem>>()

/** The items of the plan by their ids. A plan never changes, so they are collected once. */
export function itemsById(plan: Plan): ReadonlyMap<string, CitableItem> {
  const items = itemsOfPlans.get(plan) ?? new Map(citableItems(plan).map((item) => [item.id, item]))
  itemsOfPlans.set(plan, items)
  return items
}

/** Whether a plan has something with this id that is cited: an item, an entry of a schedule, a line of a block. */
export function hasItem(plan: Plan, id: string): boolean {
  return (
    itemsById(plan).has(id) ||
    plan.policies.some(({ phases }) => phases.some((phase) => phase.id === id)) ||
    plan.projects.some(({ blocks = [] }) => blocks.some(({ lines }) => lines.some((line) => line.id === id)))
  )
}

/** The years shown beside a sentence of ours, in the plan's order: those of everything that it cites. */
export function yearsOfSources(
  sources: readonly { of: string }[],
  items: ReadonlyMap<string, CitableItem>,
  fiscalYears: readonly FiscalYear[],
): FiscalYear[] {
  return fiscalYears.filter((year) => sources.some(({ of }) => items.get(of)?.citedYears.includes(year)))
}
