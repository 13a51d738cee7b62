import type { Citation } from './citation.ts'

/** The name of a citation in a list of references, in ASCII: the plan's id and the lines, if there are any. 「…-lines-114-115」. */
export function citationKey({ plan, spans }: Pick<Citation, 'plan' | 'spans'>): string {
  const lines = spans.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
  return [plan.id, ...(lines.length > 0 ? ['lines', ...lines] : [])].join('-')
}
