import type { InjectionKey } from 'vue'
import type { FiscalYear } from '../../plan/fiscal-year.ts'

/** The years that an item is recorded for, by its id. The single file provides it: its search reads them in the page. */
export type YearsOfItem = (id: string) => readonly FiscalYear[]

export const yearsOfItemKey: InjectionKey<YearsOfItem> = Symbol('years of an item')
