import type { Component, InjectionKey } from 'vue'

/**
 * Loads the component with the actions for an item (prop `item`: its id). null where there are none, as on the page of
 * the reader's own list.
 */
export type ItemActionsLoader = () => Promise<Component>

export const itemActionsKey: InjectionKey<ItemActionsLoader | null> = Symbol('item actions')
