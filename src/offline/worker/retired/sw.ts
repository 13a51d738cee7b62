/**
 * The worker to publish when the app's own must go: `WORKER=retired npm run build`, or only its sw.js. It removes itself
 * and what the app stored, nobody else's, and opens the app's pages anew as plain pages. It answers no request.
 */
import { isCacheOf } from '../../shared/stored-caches.ts'
import { migratePortableCache } from '../migrate-portable-cache.ts'

declare const self: ServiceWorkerGlobalScope

const STARTED_MS = 2000

async function ownStores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => isCacheOf(self.registration.scope, name))
}

self.addEventListener('install', (event) => {
  const prepare = async () => {
    // Pages that are published as before register it at each visit. Where nothing is left to remove it does not
    // install, and no page is opened anew a second time.
    if (self.registration.active === null && (await ownStores()).length === 0) throw new Error('nothing to retire')
    await self.skipWaiting()
  }
  event.waitUntil(prepare())
})

self.addEventListener('activate', (event) => {
  const retire = async () => {
    const pages = await self.clients.matchAll({ type: 'window' })
    await self.registration.unregister()
    await migratePortableCache(caches, self.registration.scope).catch(() => undefined)
    await Promise.all((await ownStores()).map((name) => caches.delete(name)))
    // Not waited for: in Firefox and WebKit the page waits for this worker to be active, and each would wait for the
    // other. One that is on its way elsewhere cannot be opened anew, and need not be.
    const opened = Promise.allSettled(pages.map((page) => page.navigate(page.url)))
    // A page opened anew registers this worker as ever; while another page is still on its way, Chromium then takes the
    // removal back. So it is said again once none is on its way, and once more when they have started.
    const again = () => self.registration.unregister()
    void opened.then(again).then(() => setTimeout(() => void again(), STARTED_MS))
  }
  event.waitUntil(retire())
})
