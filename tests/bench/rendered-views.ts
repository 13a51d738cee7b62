import { readFileSync } from 'node:fs'
import vue from '@vitejs/plugin-vue'
import { createServer } from 'vite'
import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { planData } from '../../src/build/plan-data.ts'
import { projectsAddress } from '../../src/plan/addresses.ts'
import type { Content } from '../../src/plan/content.ts'
import type { LazyDataLoaders } from '../../src/plan/lazy-data.ts'

/** Renders two views of the app to HTML. `close` ends Vite, which compiles the components. */
export interface ViewRenderer {
  list: (content: Content) => Promise<string>
  map: (content: Content) => Promise<string>
  close: () => Promise<void>
}

const notNeeded = () => Promise.reject(new Error('neither view needs lazy data'))
const NO_LAZY_DATA: LazyDataLoaders = {
  numbers: notNeeded,
  themeArticles: notNeeded,
  glossary: notNeeded,
  guide: notNeeded,
  searchLexicon: notNeeded,
  editions: notNeeded,
}

/** Starts Vite without the app's own build: only components are compiled, and no page is written. */
export async function viewRenderer(): Promise<ViewRenderer> {
  const { edition } = JSON.parse(readFileSync('data/annotations.json', 'utf8')) as { edition: unknown }
  const vite = await createServer({
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    define: {
      'import.meta.env.VITE_PUBLIC_ADDRESS': '""',
      'import.meta.env.VITE_VERSION': '""',
      'import.meta.env.VITE_EDITION': JSON.stringify(edition),
    },
    plugins: [vue(), planData()],
  })
  const { createPlanApp } = (await vite.ssrLoadModule('/src/app.ts')) as typeof import('../../src/app.ts')
  const { appContent, contentKey } = (await vite.ssrLoadModule(
    '/src/record/content/use-content.ts',
  )) as typeof import('../../src/record/content/use-content.ts')
  const { default: AchievementMap } = (await vite.ssrLoadModule(
    '/src/numbers/map/AchievementMap.vue',
  )) as typeof import('../../src/numbers/map/AchievementMap.vue')

  async function appAt(content: Content, address: string) {
    const made = createPlanApp(content, NO_LAZY_DATA, createMemoryHistory(), 'render')
    made.app.use(made.router)
    await made.router.push(address)
    return made
  }
  return {
    list: async (content) => renderToString((await appAt(content, projectsAddress)).app),
    map: async (content) => {
      const { router } = await appAt(content, projectsAddress)
      const map = createSSRApp(AchievementMap)
      return renderToString(map.provide(contentKey, appContent(content)).use(router))
    },
    close: () => vite.close(),
  }
}
