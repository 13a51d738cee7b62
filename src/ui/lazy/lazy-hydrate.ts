import { type AsyncComponentLoader, type Component, defineAsyncComponent, onBeforeUnmount } from 'vue'
import { onBeforeRouteUpdate } from 'vue-router'
import { importWithRetry } from './import-with-retry.ts'
import { hydrateOnNearScreen, onNearScreen } from './near-screen.ts'

/**
 * A component whose script nobody needs before the reader comes near: its HTML is in the page from the start. Where the
 * page was built ahead, the script is fetched when an element that matches comes near; anywhere else at once. To be
 * called while a view is set up. `atOnce`: whether what the page shows is not the whole of it, so that nothing waits.
 */
export function useLazyHydrate(
  selector: string,
  load: AsyncComponentLoader<Component>,
  atOnce: () => boolean = () => false,
): Component {
  const loadPart = importWithRetry(load)
  let release = () => {}
  let stop = () => {}
  // Once the reader came near for the script, nothing waits for another move: the first touch may have been a choice.
  let near = false
  // Another page in the same view: what was waited for is gone.
  onBeforeRouteUpdate(() => release())
  onBeforeUnmount(() => stop())
  return defineAsyncComponent({
    hydrate: (hydrate, forEachElement) => (near || atOnce() ? hydrate() : hydrateOnNearScreen(hydrate, forEachElement)),
    async loader() {
      const built = import.meta.env.SSR || atOnce() ? [] : [...document.querySelectorAll(selector)]
      if (built.length > 0)
        await new Promise<void>((resolve) => {
          stop = onNearScreen(built, () => {
            near = true
            resolve()
          })
          release = () => {
            stop()
            resolve()
          }
        })
      return loadPart()
    },
  })
}
