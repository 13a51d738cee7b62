import { inject, type InjectionKey } from 'vue'
import type { Content } from '../../plan/content.ts'

/** What every part of the app may ask for: the content, and the numbers that the plan gives its projects. */
export interface AppContent extends Content {
  projectNumbers: readonly number[]
}

/** Under this key an app is given its content once, when it is made. */
export const contentKey: InjectionKey<AppContent> = Symbol('content')

/** The content as it is provided under `contentKey`. */
export function appContent(content: Content): AppContent {
  return { ...content, projectNumbers: content.plan.projects.map(({ number }) => number) }
}

/**
 * The plan, our annotations and the source's lines, for use in a component's or a store's setup. Nothing in the app
 * changes them, so they are plain objects without watchers. Throws where the app was made without content.
 */
export function useContent(): AppContent {
  const content = inject(contentKey)
  if (!content) throw new Error('the app was made without content')
  return content
}
