import type { SourceSpan } from './plan.ts'

/** Several places of the source as one name: 「17～19・47行目」. */
export function spansName(spans: readonly SourceSpan[]): string {
  return `${spans.map(({ from, to }) => (from === to ? from : `${from}～${to}`)).join('・')}行目`
}
