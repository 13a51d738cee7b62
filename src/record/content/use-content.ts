import { inject, type InjectionKey } from 'vue'
import type { Content } from '../../plan/content.ts'

/** What every component may use: the content, and the numbers of the projects. */
export interface AppContent extends Content {
  projectNumbers: readonly number[]
}

/** The injection key of the content, provided once when the app is created. */
export const contentKey: InjectionKey<AppContent> = Symbol('content')

/** The content as it is provided under `contentKey`. */
export function appContent(content: Content): AppContent {
  return { ...content, projectNumbers: content.plan.projects.map(({ number }) => number) }
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
