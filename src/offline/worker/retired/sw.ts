/**
 * The worker to publish when the app's own must go: `WORKER=retired npm run build`, or only its sw.js. It removes itself
 * and what the app stored, nobody else's, and opens the app's pages anew as plain pages. It answers no request.
 */
import { isCacheOf } from '../../shared/stored-caches.ts'

declare const self: ServiceWorkerGlobalScope

const AGAIN_AFTER_MS = 1000
const AGAIN_FOR_MS = 25_000

async function ownStores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => isCacheOf(self.registration.scope, name))
}

self.addEventListener('install', (event) => {
  const prepare = async () => {
    // Pages that are still published register it at each visit. Where nothing is left to remove, the installation fails on
    // purpose, so that no page is reloaded a second time.
    if (self.registration.active === null && (await ownStores()).length === 0) throw new Error('nothing to retire')
    await self.skipWaiting()
  }
  event.waitUntil(prepare())
})

/**
 * A page that is still published registers this worker shortly after it opens. If that happens while a page is under the
 * worker, Chromium silently undoes the removal. So it is repeated until every page that is open now has surely registered.
 */
async function removeAgain(): Promise<void> {
  for (let waited = 0; waited < AGAIN_FOR_MS; waited += AGAIN_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
    await self.registration.unregister().catch(() => false)
  }
}

self.addEventListener('activate', (event) => {
  const retire = async () => {
    const pages = await self.clients.matchAll({ type: 'window' })
    await self.registration.unregister()
    await Promise.all((await ownStores()).map((name) => caches.delete(name)))
    // Without `await`: in Firefox and WebKit the page waits until this worker is active, so each would wait for the other.
    // A page that is already leaving cannot be reloaded, and need not be.
    void Promise.allSettled(pages.map((page) => page.navigate(page.url))).then(removeAgain)
  }
  event.waitUntil(retire())
})

// A page comes under this worker only where its removal was undone. The request itself is not answered here.
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(removeAgain())
})
