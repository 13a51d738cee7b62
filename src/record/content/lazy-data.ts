import { inject, type InjectionKey } from 'vue'
import type { VolumeLoaders, VolumeName, Volumes } from '../../plan/lazy-data.ts'

/** The parts of the reading that only some pages need: fetched once, then at hand. */
export interface VolumeShelf {
  fetch: <Name extends VolumeName>(name: Name) => Promise<Volumes[Name]>
  /** A volume that the page's route, or a loader, has fetched. */
  open: <Name extends VolumeName>(name: Name) => Volumes[Name]
  /** A loader that has a volume at hand before what it loads is shown. */
  loadWith: <Loaded>(name: VolumeName, load: () => Promise<Loaded>) => () => Promise<Loaded>
}

/** Under this key the app is given its shelf once, when it is made. */
export const shelfKey: InjectionKey<VolumeShelf> = Symbol('shelf')

/** A shelf over the loaders of one app. A volume that failed to arrive is asked for again the next time. */
export function volumeShelf(loaders: VolumeLoaders): VolumeShelf {
  const fetched: Partial<Volumes> = {}
  const fetch: VolumeShelf['fetch'] = async (name) => {
    const volume = fetched[name] ?? (await loaders[name]())
    fetched[name] = volume
    return volume
  }
  return {
    fetch,
    loadWith: (name, load) => async () => {
      const [loaded] = await Promise.all([load(), fetch(name)])
      return loaded
    },
    open(name) {
      const volume = fetched[name]
      if (!volume) throw new Error(`the volume ${name} was not fetched before`)
      return volume
    },
  }
}

/** The app's shelf, for use in a component's setup. */
export function useShelf(): VolumeShelf {
  const shelf = inject(shelfKey)
  if (!shelf) throw new Error('the app was made without volumes')
  return shelf
}
