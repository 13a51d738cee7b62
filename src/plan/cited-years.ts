import type { FiscalYear } from './fiscal-year.ts'
import type { PlanItem } from './items.ts'
import type { SourceRef } from './stories.ts'

/** The years beside a sentence of ours, in the plan's order: those of all that it cites. */
export function yearsOfSources(
  sources: readonly Pick<SourceRef, 'of'>[],
  items: ReadonlyMap<string, PlanItem>,
  fiscalYears: readonly FiscalYear[],
): FiscalYear[] {
  return fiscalYears.filter((year) => sources.some(({ of }) => items.get(of)?.citedYears.includes(year)))
}
