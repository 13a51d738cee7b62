import { inject, type InjectionKey } from 'vue'
import type { LazyDataLoaders, LazyDataName, LazyData } from '../../plan/lazy-data.ts'

/** The data files that only some pages need: fetched once, then at hand. */
export interface LazyDataAccess {
  fetch: <Name extends LazyDataName>(name: Name) => Promise<LazyData[Name]>
  /** A file that the page's route, or a loader, has fetched. */
  open: <Name extends LazyDataName>(name: Name) => LazyData[Name]
  /** A loader that has a file at hand before what it loads is shown. */
  loadWith: <Loaded>(name: LazyDataName, load: () => Promise<Loaded>) => () => Promise<Loaded>
}

/** Under this key the app is given its lazyDataAccess once, when it is made. */
export const lazyDataKey: InjectionKey<LazyDataAccess> = Symbol('lazyDataAccess')

/** Access over the loaders of one app. A file that failed to arrive is asked for again the next time. */
export function createLazyData(loaders: LazyDataLoaders): LazyDataAccess {
  const fetched: Partial<LazyData> = {}
  const fetch: LazyDataAccess['fetch'] = async (name) => {
    const lazyData = fetched[name] ?? (await loaders[name]())
    fetched[name] = lazyData
    return lazyData
  }
  return {
    fetch,
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
