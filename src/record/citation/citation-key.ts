import type { Citation } from './citation.ts'

/**
 * The name of a citation in a list of references, in ASCII: the plan's id, the edition, the place, the number and the lines.
 * 「…-2026-11-22-projects-4-p4-a1-lines-114-115」. What stands on one line has several names: programs merge equal ones.
 */
export function citationKey(cited: Pick<Citation, 'plan' | 'edition' | 'place' | 'number' | 'spans'>): string {
  const { plan, edition, place, number, spans } = cited
  const lines = spans.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
  const parts = [edition, ...place.split(/[^\w-]+/), number?.id ?? '', ...(lines.length > 0 ? ['lines', ...lines] : [])]
  return [plan.id, ...parts.filter((part) => part !== '')].join('-')
}
