import { inject, type InjectionKey } from 'vue'

/**
 * What the record is drawn on. A page of the app and the single file have links, the one to addresses, the other to
 * places within itself. A card, a sheet and a slide are only looked at: they have none.
 */
export type Surface = 'page' | 'card' | 'sheet' | 'slide' | 'file'

/** The injection key: every surface other than a page provides it. */
export const surfaceKey: InjectionKey<Surface> = Symbol('surface')

/** The surface that a component stands on, for use in its setup. */
export function useSurface(): Surface {
  return inject(surfaceKey, 'page')
}
