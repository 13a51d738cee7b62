import type { InjectionKey, Ref } from 'vue'
import type { Annotations } from '../../plan/annotations.ts'

/** The terms that a page marks in its verbatim texts. */
export interface TermMarking {
  marks: Annotations['termMarks']
  /** Whether a script explains them in place. As the page was built they are links. */
  explained: Readonly<Ref<boolean>>
}

/** A page that provides the marks has the terms of the glossary marked in its verbatim texts. */
export const termMarksKey: InjectionKey<TermMarking | null> = Symbol('term marks')
