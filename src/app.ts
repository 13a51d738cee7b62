import { createPinia } from 'pinia'
import { type App as VueApp, createApp, createSSRApp } from 'vue'
import { createRouter, type Router, type RouterHistory } from 'vue-router'
import App from './App.vue'
import { scrollFor } from './shell/navigation.ts'
import type { PageWords } from './shell/pages/page-words.ts'
import type { Content } from './plan/content.ts'
import type { LazyDataLoaders } from './plan/lazy-data.ts'
import { embedRoute } from './embeds/embed-route.ts'
import { routes } from './routes.ts'
import { appContent, contentKey } from './record/content/use-content.ts'
import { lazyDataKey, createLazyData, type LazyDataAccess } from './record/content/lazy-data.ts'
import { type DrawingOrder, drawingOrderKey } from './ui/lazy/drawing-order.ts'
import { siteText } from './shell/messages.ts'

export interface PlanApp {
  drawing: DrawingOrder
  app: VueApp
  router: Router
  lazyData: LazyDataAccess
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

/** What becomes of the first page: the build renders it, a browser hydrates what was built, or it draws it anew. */
export type FirstPage = 'render' | 'hydrate' | 'draw'

/**
 * Creates the app with its content. It starts with `startRouter(app, router)`. Touches neither window nor storage, so that
 * prerendering can use it too.
 */
export function createPlanApp(
  content: Content,
  lazyData: LazyDataLoaders,
  history: RouterHistory,
  firstPage: FirstPage,
): PlanApp {
  const app = firstPage === 'draw' ? createApp(App) : createSSRApp(App)
  // Addresses are files: a host has no /Projects/1/, so the router is case-sensitive too.
  const router = createRouter({
    // No style reads these classes; `aria-current` says the same. Without them all pages together are 0.7 kB lighter.
    linkActiveClass: '',
    linkExactActiveClass: '',
    history,
    routes: [...routes, embedRoute],
    sensitive: true,
    scrollBehavior: scrollFor(firstPage !== 'draw'),
  })
  const drawing: DrawingOrder = { next: firstPage === 'draw' ? 'whole' : 'built' }
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

  // The lazy data of a page is loaded before the page is shown. A built page shows it already.
  router.beforeResolve(async (to, from) => {
    if (firstPage === 'hydrate' && from.matched.length === 0) return
    await lazyDataAccess.fetchAll(to.meta.lazyData)
  })

  app
    .provide(contentKey, appContent(content))
    .provide(lazyDataKey, lazyDataAccess)
    .provide(drawingOrderKey, drawing)
    .use(createPinia())

  function words(): PageWords {
    const route = router.currentRoute.value
    const { title, description } = route.meta.words(content, route) ?? { title: '', description: '' }
    return { title: title === '' ? appName : siteText.titleWith(title, appName), description }
  }
  return { app, router, drawing, lazyData: lazyDataAccess, words }
}
