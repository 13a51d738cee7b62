import { createPinia } from 'pinia'
import { type App as VueApp, createApp, createSSRApp } from 'vue'
import { createRouter, type Router, type RouterHistory } from 'vue-router'
import App from './App.vue'
import { scrollFor } from './shell/navigation.ts'
import type { PageWords } from './shell/pages/page-words.ts'
import type { Content } from './plan/content.ts'
import type { LazyDataLoaders } from './plan/lazy-data.ts'
import { routes } from './routes.ts'
import { appContent, contentKey } from './record/content/use-content.ts'
import { lazyDataKey, createLazyData } from './record/content/lazy-data.ts'
import { siteText } from './shell/messages.ts'

export interface PlanApp {
  app: VueApp
  router: Router
  /** The words of the page that the router stands on, the title with the app's name. */
  words: () => PageWords
}

/** A part of an address as it was meant; the router encodes it again. A stray % is left as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Makes the app around its content. `rendered`: whether the page already holds this app's HTML, which is then taken
 * over rather than drawn again. Touches neither window nor storage, so that the build renders with it too.
 */
export function createPlanApp(
  content: Content,
  lazyData: LazyDataLoaders,
  history: RouterHistory,
  rendered: boolean,
): PlanApp {
  const app = rendered ? createSSRApp(App) : createApp(App)
  // Addresses are files: a host knows no /Projects/1/, so neither does the router.
  const router = createRouter({ history, routes, sensitive: true, scrollBehavior: scrollFor(rendered) })
  const lazyDataAccess = createLazyData(lazyData)
  const { appName } = content.annotations.city

  // An address of the right form for which the plan has nothing (/projects/99/) is as unknown as any other.
  router.beforeEach((to) => {
    if (to.meta.words(content, to) !== null) return true
    return {
      name: 'not-found',
      params: { path: to.path.slice(1).split('/').map(decoded) },
      query: to.query,
      hash: to.hash,
    }
  })

  // What a page needs beside the plan is at hand before it is shown.
  router.beforeResolve(async (to) => {
    await Promise.all((to.meta.lazyData ?? []).map(lazyDataAccess.fetch))
  })

  app.provide(contentKey, appContent(content)).provide(lazyDataKey, lazyDataAccess).use(createPinia()).use(router)

  function words(): PageWords {
    const route = router.currentRoute.value
    const { title, description } = route.meta.words(content, route) ?? { title: '', description: '' }
    return { title: title === '' ? appName : siteText.titleWith(title, appName), description }
  }
  return { app, router, words }
}
