import type { Component, InjectionKey, ShallowRef } from 'vue'

/**
 * The component that stands beside the lines of an item (prop `item`: its id), once it is loaded. null where there is
 * none, as on the page of the reader's own list.
 */
export type ItemAction = Readonly<ShallowRef<Component | null>>

export const itemActionKey: InjectionKey<ItemAction | null> = Symbol('item action')
