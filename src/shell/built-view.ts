import { type Component, defineAsyncComponent, type InjectionKey } from 'vue'
import type { RouteLocationNormalized, Router } from 'vue-router'
import { inOwnTask, nextTask } from '../ui/lazy/next-task.ts'
import { onFirstInteraction } from '../ui/lazy/on-first-interaction.ts'
import { replayClicks } from '../ui/lazy/replay-clicks.ts'

/** The view of a built page, which is not live yet. */
export interface BuiltView {
  /** Imports and hydrates it, and resolves then; also when the page is left; calling it again changes nothing. */
  hydrate: () => Promise<void>
  /** Resolves when it is hydrated, or left. */
  hydrated: Promise<void>
}

/** The injection key of the built page's view; nothing is provided where the page was drawn. */
export const builtViewKey: InjectionKey<BuiltView> = Symbol('built view')

/**
 * A page as the build drew it is text, links and disclosures, which work by themselves. So its view is neither imported
 * nor hydrated with the frame of the app, but when `hydrate` is called; if the reader leaves the page before that, never.
 * Call it before the router starts. `fetchData`: loads what a route's view needs beside the plan; `failed`: is called
 * where one of these does not come.
 */
export function keepBuiltView(
  router: Router,
  fetchData: (route: RouteLocationNormalized) => Promise<unknown>,
  failed: () => void,
): BuiltView {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => (begin = resolve))
  let end = () => {}
  const hydrated = new Promise<void>((resolve) => (end = resolve))

  const view: BuiltView = {
    hydrate: () => {
      begin()
      return hydrated
    },
    hydrated,
  }

  let leave = () => {}
  router.beforeEach(async (to, from) => {
    const components = to.matched[0]?.components
    const load = components?.['default']
    // Only the first navigation comes from nowhere: it is that of the built page itself.
    if (from.matched.length > 0) {
      if (to.path !== from.path) leave()
      // Vue draws anew what changes before it is hydrated.
      else await view.hydrate()
    } else if (components && load) {
      leave = () => {
        components['default'] = load
        end()
        leave = () => {}
      }
      const loadView = load as () => Promise<{ default: Component }>
      components['default'] = defineAsyncComponent({
        hydrate: (hydrate) => {
          hydrate()
          // Its parts are hydrated each in a task of its own; what is pressed until then waits for the last.
          void nextTask().then(() => inOwnTask(end))
        },
        async loader() {
          await begun
          const loading = Promise.all([loadView(), fetchData(to)])
          loading.catch(failed)
          return (await loading)[0].default
        },
      })
    }
  })
  return view
}

/**
 * What a page answers itself, a marked term among it: without the view that is a link to the glossary. Reading aloud is
 * answered by the frame, and iOS is silent unless that is done in the very press.
 */
const CONTROLS = 'button:not([data-read-aloud]), input[type="radio"], input[type="checkbox"], a[data-term]'

/** Hydrates the view of a built page at the reader's first touch. `atOnce`: it does something before that. */
export function hydrateWhenTouched(view: BuiltView, atOnce: boolean): void {
  if (atOnce) void view.hydrate()
  else onFirstInteraction(() => void view.hydrate())
  replayClicks(`main :is(${CONTROLS})`, view.hydrate, view.hydrated)
}
