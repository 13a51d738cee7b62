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
  /** The title and description of the current route, the title with the app's name. */
  words: () => PageWords
}

/** A decoded part of an address; the router encodes it again. A % that cannot be decoded is left as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Creates the app with its content. `rendered`: whether the page already holds this app's HTML, which is then hydrated.
 * Touches neither window nor storage, so that prerendering can use it too.
 */
export function createPlanApp(
  content: Content,
  lazyData: LazyDataLoaders,
  history: RouterHistory,
  rendered: boolean,
): PlanApp {
  const app = rendered ? createSSRApp(App) : createApp(App)
  // Addresses are files: a host has no /Projects/1/, so the router is case-sensitive too.
  const router = createRouter({
    // No style reads these classes; `aria-current` says the same. Without them all pages together are 0.7 kB lighter.
    linkActiveClass: '',
    linkExactActiveClass: '',
    history,
    routes,
    sensitive: true,
    scrollBehavior: scrollFor(rendered),
  })
  const lazyDataAccess = createLazyData(lazyData)
  const { appName } = content.annotations.city

  // An address of the right form without a page in the plan (/projects/99/) is an unknown address like any other.
  router.beforeEach((to) => {
    if (to.meta.words(content, to) !== null) return true
    return {
      name: 'not-found',
      params: { path: to.path.slice(1).split('/').map(decoded) },
      query: to.query,
      hash: to.hash,
    }
  })

  // The lazy data of a page is loaded before the page is shown.
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
