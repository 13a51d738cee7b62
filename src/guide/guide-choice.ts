import type { GuideTopic } from '../plan/guide.ts'
import type { QueryValues } from '../plan/query-values.ts'

/** The query parameter with the chosen life events, separated by commas. */
export const guideKey = 'for'

/** Reads the chosen topics from an address's query, in the guide's own order. Unknown ones are left out. */
export function choiceFromQuery(query: QueryValues, topics: readonly GuideTopic[]): string[] {
  const value = query[guideKey]
  const named = (Array.isArray(value) ? value : [value]).flatMap((part) => (part ?? '').split(','))
  return topics.map(({ slug }) => slug).filter((slug) => named.includes(slug))
}

/** The query of an address for this choice; empty for an empty choice. */
export function choiceToQuery(chosen: readonly string[]): Record<string, string> {
  return chosen.length === 0 ? {} : { [guideKey]: chosen.join(',') }
}

/** An item of the plan with every reason for which the chosen topics name it. */
export interface GuideResult {
  of: string
  reasons: { topic: GuideTopic; why: string }[]
}

/**
 * The entries for all chosen topics, each item once: first those that several topics name, then in the guide's order.
 */
export function guideResults(topics: readonly GuideTopic[], chosen: readonly string[]): GuideResult[] {
  const results = new Map<string, GuideResult>()
  for (const topic of topics.filter(({ slug }) => chosen.includes(slug))) {
    for (const { of, why } of topic.entries) {
      const result = results.get(of) ?? { of, reasons: [] }
      result.reasons.push({ topic, why })
      results.set(of, result)
    }
  }
  return [...results.values()].sort((one, other) => other.reasons.length - one.reasons.length)
}
