import { type AsyncComponentLoader, type Component, defineAsyncComponent, onBeforeUnmount } from 'vue'
import { onBeforeRouteUpdate } from 'vue-router'
import { hydrating } from './hydrating.ts'
import { importWithRetry } from './import-with-retry.ts'
import { hydrateOnNearScreen, onNearScreen } from './near-screen.ts'

/**
 * A component whose script is not needed before the reader scrolls near it; its HTML is in the page from the start. In
 * a prerendered page the script is imported when an element that matches is near the screen, anywhere else at once.
 * Call it during a view's setup. `atOnce`: whether the page shows only a part of its content, so that nothing should
 * wait.
 */
export function useLazyHydrate(
  selector: string,
  load: AsyncComponentLoader<Component>,
  atOnce: () => boolean = () => false,
): Component {
  const loadPart = importWithRetry(load)
  let release = () => {}
  let stop = () => {}
  // Once the script was imported, hydration does not wait for another interaction: the first touch may have been a
  // choice.
  let near = false
  // The view may now show another part of itself, so the elements that were observed are gone.
  onBeforeRouteUpdate(() => release())
  onBeforeUnmount(() => stop())
  return defineAsyncComponent({
    hydrate: (hydrate, forEachElement) =>
      near || atOnce() ? hydrating(hydrate, forEachElement)() : hydrateOnNearScreen(hydrate, forEachElement),
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
