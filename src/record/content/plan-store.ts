import { defineStore } from 'pinia'
import { inject, type InjectionKey } from 'vue'
import type { Content } from '../../plan/content.ts'

/** Under this key the app is given its content once, when it is made. */
export const contentKey: InjectionKey<Content> = Symbol('content')

/** The plan, our annotations and the source's lines. Read only: nothing in the app changes them. */
export const useContent = defineStore('plan', () => {
  const content = inject(contentKey)
  if (!content) throw new Error('the app was made without content')
  const { plan, annotations, lines } = content
  const projectNumbers = plan.projects.map(({ number }) => number)
  return { plan, annotations, lines, projectNumbers }
})
