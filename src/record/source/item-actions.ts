import type { Component, InjectionKey } from 'vue'

/**
 * Fetches the component that offers what a reader can do with an item (prop `item`: its id). null where nothing is
 * offered, as on the page of what was marked.
 */
export type ItemActionsLoader = () => Promise<Component>

export const itemActionsKey: InjectionKey<ItemActionsLoader | null> = Symbol('item ways')
