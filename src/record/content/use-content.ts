import { inject, type InjectionKey } from 'vue'
import type { Content } from '../../plan/content.ts'
import { planParts, type PlanParts } from '../../plan/plan-parts.ts'

/** What every component may use: the content, the numbers of the projects, and what of all that a plan may lack this one has. */
export interface AppContent extends Content {
  projectNumbers: readonly number[]
  parts: PlanParts
}

/** The injection key of the content, provided once when the app is created. */
export const contentKey: InjectionKey<AppContent> = Symbol('content')

/** The content as it is provided under `contentKey`. */
export function appContent(content: Content): AppContent {
  const { plan, annotations } = content
  return {
    ...content,
    projectNumbers: plan.projects.map(({ number }) => number),
    parts: planParts(plan, annotations),
  }
}

/**
 * The plan, our annotations and the source's lines, for use in a component's or a store's setup. Nothing changes them,
 * so they are plain objects and not reactive. Throws where the app was created without content.
 */
export function useContent(): AppContent {
  const content = inject(contentKey)
  if (!content) throw new Error('the app was made without content')
  return content
}
