import { appContent, contentKey } from '../../../src/record/content/use-content.ts'
import { bothNotationsKey } from '../../../src/ui/page/our-text.ts'
import { annotations, lines, plan } from '../../plan/committed-content.ts'

/** The committed content as an app provides it. */
export const committedContent = appContent({ plan, annotations, lines })

/**
 * For the `global.provide` of a component that is mounted alone: the committed content, and what else is given. Without
 * a style sheet both notations of a year would be text, so there is one.
 */
export function withContent(more: Record<symbol, unknown> = {}): Record<symbol, unknown> {
  return { [contentKey]: committedContent, [bothNotationsKey]: false, ...more }
}
