import { useEventListener } from '@vueuse/core'
import { type Component, onMounted, provide, ref, type ShallowRef, shallowRef } from 'vue'
import type { GlossaryTerm } from '../../plan/glossary.ts'
import type { Annotations } from '../../plan/annotations.ts'
import { termMarksKey } from '../../record/text/marked-terms.ts'

/** The term whose mark was pressed, the mark, and the component with the explanation. */
export interface OpenNote {
  term: GlossaryTerm
  mark: HTMLElement
  component: Component
}

type Load = () => Promise<{ component: Component; terms: readonly GlossaryTerm[] }>

/** Marks the glossary's terms on a page and returns the one that was pressed. Without a script the marks are links. */
export function useTermNotes(marks: Annotations['termMarks'], load: Load): ShallowRef<OpenNote | null> {
  const explained = ref(false)
  provide(termMarksKey, { marks, explained })
  const note = shallowRef<OpenNote | null>(null)

  function explainInPlace(event: MouseEvent) {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-term]') : null
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    // So the link does not leave the page.
    event.preventDefault()
    load().then(
      ({ component, terms }) => {
        const term = terms.find(({ id }) => id === mark.dataset['term'])
        note.value = term ? { term, mark, component } : null
      },
      // The note could not be loaded; perhaps the glossary's page can.
      () => location.assign(mark.href),
    )
  }
  onMounted(() => {
    explained.value = true
  })
  useEventListener('click', explainInPlace, { capture: true })
  return note
}
