import { clientsClaim } from 'workbox-core'
import { addPlugins, addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import type { VersionNews } from '../plan/version-news.ts'
import { emptiedPage } from './emptied-page.ts'
import { storeAgain } from './store-again.ts'
import { addressUnder, isFile, pageOn, type Shelf, shelfOf, shellPage } from './stored-page.ts'
import { isWhatWasAskedFor, type StoredFile } from './stored-files.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: StoredFile[] }

const base = import.meta.env.BASE_URL
const files = self.__WB_MANIFEST

async function storedPage(address: string): Promise<Response | undefined> {
  const shelf = await matchPrecache(base + shelfOf(address))
  const html = shelf && pageOn((await shelf.json()) as Shelf, address)
  return html === undefined
    ? undefined
    : new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

// Everything is stored on the first visit: each page with its own content, the app, the data. One file that does not
// arrive, or arrives as a host's page of excuses, and nothing of the version is taken on.
addPlugins([
  { cacheWillUpdate: async ({ request, response }) => (isWhatWasAskedFor(request.url, response) ? response : null) },
])
precache(files)
cleanupOutdatedCaches()

// The page that made the first visit is served from here on too.
clientsClaim()

// A new version waits until the reader accepts it, and says what is new in it when the page asks.
self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (typeof message !== 'object' || message === null || !('type' in message)) return
  if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (message.type === 'TELL_NEWS') {
    const news: VersionNews = { version: import.meta.env.VITE_VERSION, ...import.meta.env.VITE_EDITION }
    event.ports[0]?.postMessage(news)
  }
})

// Pages: with or without the last slash, whatever stands in the query. A file that is not stored comes from the network.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ event, url, request }) => {
    const shell = () => matchPrecache(base + shellPage)
    if (isFile(url.pathname)) return fetch(request).catch(async () => (await shell()) ?? emptiedPage())
    const stored = (await storedPage(addressUnder(base, url.pathname))) ?? (await shell())
    if (stored) return stored
    // The store was emptied behind the app's back: the network still has the page, and what is to be stored again.
    event.waitUntil(storeAgain(files))
    return fetch(request).catch(emptiedPage)
  },
)

// All other stored files. The query never makes another file of them.
addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/.*/] })
