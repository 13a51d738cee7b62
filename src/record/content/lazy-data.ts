import { inject, type InjectionKey } from 'vue'
import type { LazyDataLoaders, LazyDataName, LazyData } from '../../plan/lazy-data.ts'

/** The data files that only some pages need: each is loaded once and kept. */
export interface LazyDataAccess {
  fetch: <Name extends LazyDataName>(name: Name) => Promise<LazyData[Name]>
  /** The files that a page needs; none where the list is missing. */
  fetchAll: (names: readonly LazyDataName[] | undefined) => Promise<unknown>
  /** A file that the page's route, or a loader, has loaded already. Throws where it is not loaded. */
  open: <Name extends LazyDataName>(name: Name) => LazyData[Name]
  /** Wraps a component's loader so that the file is loaded before the component is shown. */
  loadWith: <Loaded>(name: LazyDataName, load: () => Promise<Loaded>) => () => Promise<Loaded>
}

/** The injection key of the app's access to lazy data, provided once when the app is created. */
export const lazyDataKey: InjectionKey<LazyDataAccess> = Symbol('lazyDataAccess')

/**
 * Access to lazy data through the loaders of one app. A file that could not be loaded is requested again the next time.
 */
export function createLazyData(loaders: LazyDataLoaders): LazyDataAccess {
  const fetched: Partial<LazyData> = {}
  const fetch: LazyDataAccess['fetch'] = async (name) => {
    const lazyData = fetched[name] ?? (await loaders[name]())
    fetched[name] = lazyData
    return lazyData
  }
  return {
    fetch,
    fetchAll: (names = []) => Promise.all(names.map(fetch)),
    loadWith: (name, load) => async () => {
      const [loaded] = await Promise.all([load(), fetch(name)])
      return loaded
    },
    open(name) {
      const lazyData = fetched[name]
      if (!lazyData) throw new Error(`the lazyData ${name} was not fetched before`)
      return lazyData
    },
  }
}

/** The app's lazyDataAccess, for use in a component's setup. */
export function useLazyData(): LazyDataAccess {
  const lazyDataAccess = inject(lazyDataKey)
  if (!lazyDataAccess) throw new Error('the app was made without lazyData')
  return lazyDataAccess
}
