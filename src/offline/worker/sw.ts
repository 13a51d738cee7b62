import { cacheNames, clientsClaim } from 'workbox-core'
import { addPlugins, addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import type { FileFault, InstallFault } from '../shared/install-fault.ts'
import type { StoredList } from '../shared/stored-files.ts'
import type { VersionNews } from '../shared/version-news.ts'
import { readWorkerMessage } from '../shared/worker-messages.ts'
import { workerText } from './messages.ts'
import { offlineFallback } from './offline-fallback.ts'
import type { PrecacheEntry } from './precache-entry.ts'
import { installPlugin } from './install-plugin.ts'
import { keepPortable } from './portable.ts'
import { fetchFile, fetchPage } from './fetch-with-timeout.ts'
import { repairAll, repairCritical, repairMissing } from './repair-missing.ts'
import { storedList } from './stored-list.ts'
import { listsPage, pageIn, pagesFile } from './pages-file.ts'
import { mayTakeOver } from './may-take-over.ts'
import { addressUnder, isFile, ownPage, shellFile } from './stored-page.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

const base = import.meta.env.BASE_URL
// What the build gave no digest (the web manifest) the app can do without: where a host does not send it, it must not
// keep everything else from being stored.
const listed: PrecacheEntry[] = self.__WB_MANIFEST
const files = listed.filter(({ digest }) => digest !== undefined)

const emptied = () => offlineFallback(workerText.emptied)

/** The stored page of an address; otherwise whether it is one of ours, whose text is damaged or missing. */
async function storedPage(address: string): Promise<Response | 'damaged' | 'none'> {
  try {
    const pages = await matchPrecache(base + pagesFile)
    const file = await pages?.blob()
    const page = file && (await pageIn(file, address))
    if (page) return new Response(page, { headers: { 'Content-Type': page.type } })
    return file && (await listsPage(file, address)) === false ? 'none' : 'damaged'
  } catch {
    // The store cannot be read: the network may still have the page.
    return 'damaged'
  }
}

async function shellPage(): Promise<Response | undefined> {
  const stored = await matchPrecache(base + shellFile).catch(() => undefined)
  return stored && new Response(stored.body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

const REPAIR_DELAY_MS = 2000
let repaired: Promise<void> | null = null

/** Once a start of the worker, and when the page that was asked for is not waited for any more. */
function repairOnce(): Promise<void> {
  repaired ??= new Promise((resolve) => setTimeout(resolve, REPAIR_DELAY_MS))
    .then(() => repairCritical(files))
    .catch(() => undefined)
  return repaired
}

// Everything is stored on the first visit: each page with its own content, the app, the data. One file that does not
// arrive, or arrives in part or as a host's error page, and nothing of the version is taken on.
async function tellPages(path: string, fault: FileFault): Promise<void> {
  const told: InstallFault = { type: 'INSTALL_FAULT', path, fault }
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const page of pages) page.postMessage(told)
}

addPlugins([installPlugin(files, self.registration.scope, (path, fault) => void tellPages(path, fault))])
precache(files)

// The page that made the first visit is served from here on too.
clientsClaim()

async function takeOverUnseen(asking: ExtendableMessageEvent['source']): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const may = mayTakeOver(pages, asking && 'id' in asking ? asking.id : '', base)
  if (may) await self.skipWaiting()
  return may
}

// A new version waits until the reader accepts it, and says what is new in it when the page asks. A page that checks what
// is stored asks the version that answers it, not the newest on the server.
self.addEventListener('message', (event) => {
  const answer = (told: VersionNews | StoredList | boolean) => event.ports[0]?.postMessage(told)
  switch (readWorkerMessage(event.data)?.type) {
    case 'SKIP_WAITING':
      event.waitUntil(self.skipWaiting())
      break
    case 'SKIP_WAITING_UNSEEN':
      event.waitUntil(takeOverUnseen(event.source).then(answer))
      break
    case 'TELL_NEWS':
      answer({ version: import.meta.env.VITE_VERSION, ...import.meta.env.VITE_EDITION })
      break
    case 'STORED_LIST':
      answer(storedList(files, cacheNames.precache, getCacheKeyForURL))
      break
    case 'REPAIR':
      event.waitUntil(
        repairAll(files)
          .catch(() => false)
          .then(answer),
      )
  }
})

// A repair asks past every store, also this one. Only `fetch` by hand has no destination: reloads never come here.
registerRoute(
  ({ request }) => request.cache === 'reload' && request.destination === '',
  ({ request }) => fetchFile(request),
)

// Before the pages, as a reader may open it as one.
keepPortable(self.registration.scope)

// Pages: with or without the last slash, whatever stands in the query. What is not stored comes from the network: a file,
// a page of a newer version, any page while the store is damaged or was emptied behind the app's back.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ event, url, request }) => {
    event.waitUntil(repairOnce())
    const address = addressUnder(base, url.pathname)
    if (isFile(address)) return fetchPage(request).catch(async () => (await shellPage()) ?? emptied())
    const stored = await storedPage(address)
    if (stored instanceof Response) return stored
    const fallback = await shellPage()
    const answer = fetchPage(request)
    if (stored === 'none') {
      // A redirect, a password, an error, another app's page: what the host sends stays as it is.
      return answer.catch(() => fallback ?? emptied())
    }
    event.waitUntil(repairMissing(files).then(() => repairCritical(files)))
    // Without its text the app still shows the page, and a login page must not stand in its place.
    return fallback ? answer.then(ownPage).catch(() => fallback) : answer.catch(emptied)
  },
)

// All other stored files. The query never makes another file of them.
addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/.*/] })
