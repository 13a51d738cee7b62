import { inBothNotations } from '../../../src/plan/both-notations.ts'
import { appContent, contentKey } from '../../../src/record/content/use-content.ts'
import { plainYearsKey } from '../../../src/ui/page/our-text.ts'
import { annotations, lines, plan } from '../../plan/committed-content.ts'

/** The committed content as an app provides it. */
export const committedContent = appContent({ plan, annotations, lines })

/**
 * For the `global.provide` of a component that is mounted alone: the committed content, and what else is given. Without
 * a style sheet both notations of a year would be text, so each year is one name with both.
 */
export function withContent(more: Record<symbol, unknown> = {}): Record<symbol, unknown> {
  return { [contentKey]: committedContent, [plainYearsKey]: inBothNotations, ...more }
}
