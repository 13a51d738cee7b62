import { cacheNames, clientsClaim } from 'workbox-core'
import { addRoute, cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { storedListQuestion } from '../plan/stored-files.ts'
import { type ListedFile, storedList } from './stored-list.ts'
import { keepPortable } from './portable.ts'
import { addressUnder, isFile, pageOn, type Shelf, shelfOf, shellPage } from './stored-page.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ListedFile[] }

const base = import.meta.env.BASE_URL

async function storedPage(address: string): Promise<Response | undefined> {
  const shelf = await matchPrecache(base + shelfOf(address))
  const html = shelf && pageOn((await shelf.json()) as Shelf, address)
  return html === undefined
    ? undefined
    : new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

// Everything is stored on the first visit: each page with its own content, the app, the data.
const listed = self.__WB_MANIFEST
precache(listed)
cleanupOutdatedCaches()

// The page that made the first visit is served from here on too.
clientsClaim()

// A new version waits until the reader accepts it.
self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING') {
    void self.skipWaiting()
  }
})

// A page that checks what is stored asks the version that answers it, not the newest on the server.
self.addEventListener('message', ({ data, ports }) => {
  if (data !== storedListQuestion) return
  ports[0]?.postMessage(storedList(listed, cacheNames.precache, getCacheKeyForURL))
})

// A repair asks past every store, also this one. Only `fetch` by hand has no destination: reloads never come here.
registerRoute(
  ({ request }) => request.cache === 'reload' && request.destination === '',
  ({ request }) => fetch(request),
)

// Pages: with or without the last slash, whatever stands in the query. What is not stored of the files goes to the network.
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && !isFile(url.pathname),
  async ({ url, request }) =>
    (await storedPage(addressUnder(base, url.pathname))) ??
    (await matchPrecache(base + shellPage)) ??
    // The store was emptied behind the app's back: the network still has the page.
    fetch(request),
)

// All other stored files. The query never makes another file of them.
addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/.*/] })

keepPortable(base)
