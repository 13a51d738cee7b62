import type { InjectionKey } from 'vue'
import type { Reading } from '../../plan/reading.ts'

/** A page that provides the marks has the terms of the glossary marked in its verbatim texts. */
export const termMarksKey: InjectionKey<Reading['termMarks']> = Symbol('term marks')
