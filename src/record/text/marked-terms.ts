import type { InjectionKey, Ref } from 'vue'
import type { Annotations } from '../../plan/annotations.ts'

/** The terms that a page marks in its verbatim texts. */
export interface TermMarking {
  marks: Annotations['termMarks']
  /** Whether a script explains the terms in place. In the prerendered page they are links. */
  explained: Readonly<Ref<boolean>>
}

/** The injection key: a page that provides it gets the glossary's terms marked in its verbatim texts. */
export const termMarksKey: InjectionKey<TermMarking | null> = Symbol('term marks')
