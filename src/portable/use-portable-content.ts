import { inject, type InjectionKey } from 'vue'
import type { PortableContent } from './portable-content.ts'

/** The injection key under which PortableDocument provides its content. */
export const portableContentKey: InjectionKey<PortableContent> = Symbol('portable content')

/** What the edition holds beside the plan and our annotations, for a part's setup. Throws outside the document. */
export function usePortableContent(): PortableContent {
  const content = inject(portableContentKey)
  if (!content) throw new Error('this part stands outside the portable document')
  return content
}
