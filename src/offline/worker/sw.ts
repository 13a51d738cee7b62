import { cacheNames, clientsClaim, registerQuotaErrorCallback } from 'workbox-core'
import { addPlugins, addRoute, getCacheKeyForURL, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import type { InstallFault } from '../shared/install-fault.ts'
import type { StoredList } from '../shared/stored-files.ts'
import type { VersionNews } from '../shared/version-news.ts'
import { choiceOf } from '../shared/chosen-files.ts'
import { readWorkerMessage } from '../shared/worker-messages.ts'
import { chosenFile, keepChosen, renewChosen } from './chosen-files.ts'
import { isOptional, type PrecacheEntry } from './precache-entry.ts'
import { installPlugin } from './install-plugin.ts'
import { keepPortable } from './portable.ts'
import { fetchFile } from './fetch-with-timeout.ts'
import { repairAll, repairCritical, repairMissing } from './repair-missing.ts'
import { storedList } from './stored-list.ts'
import { pageAnswer } from './page-answer.ts'
import { mayTakeOver } from './may-take-over.ts'
import { optionalAnswer, storeOptional } from './optional-files.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

const base = import.meta.env.BASE_URL
const manifest: PrecacheEntry[] = self.__WB_MANIFEST
// The plugin lists the web manifest a second time, without a digest.
const listed = manifest.filter(({ digest }) => digest !== undefined)
const optional = listed.filter(isOptional)
const chosen = listed.filter(({ choice }) => choice !== undefined)
const files = listed.filter((file) => !isOptional(file) && file.choice === undefined)

const REPAIR_DELAY_MS = 2000
let repaired: Promise<void> | null = null

/** Once each time the worker starts, and after a delay, so that the page that was asked for comes first. */
function repairOnce(): Promise<void> {
  repaired ??= new Promise((resolve) => setTimeout(resolve, REPAIR_DELAY_MS))
    .then(() => repairCritical(files))
    .catch(() => undefined)
  return repaired
}

// Everything is stored on the first visit: each page with its own content, the app, the data. If one file does not
// arrive, or arrives in part or as an error page, the installation fails and nothing changes.
async function announceFault(path: string, fault: InstallFault['fault']): Promise<void> {
  const message: InstallFault = { type: 'INSTALL_FAULT', path, fault }
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const page of pages) page.postMessage(message)
}

addPlugins([installPlugin(files, self.registration.scope, (path, fault) => void announceFault(path, fault))])
precache(files)
// Workbox calls it where storing a file of the list found no room.
registerQuotaErrorCallback(() => announceFault('', 'full'))
const storeRest = () => storeOptional(optional, self.registration.scope)
self.addEventListener('install', (event) => event.waitUntil(storeRest()))
self.addEventListener('install', (event) => event.waitUntil(renewChosen(chosen, choiceOf, self.registration.scope)))

// The page that made the first visit is served from here on too.
clientsClaim()

async function takeOverUnseen(asking: ExtendableMessageEvent['source']): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const may = mayTakeOver(pages, asking && 'id' in asking ? asking.id : '', base)
  if (may) await self.skipWaiting()
  return may
}

// A new version waits until the reader accepts it; the page asks it what is new. A page that checks what is stored asks the
// version that serves it, not the newest on the server.
self.addEventListener('message', (event) => {
  const reply = (content: VersionNews | StoredList | boolean) => event.ports[0]?.postMessage(content)
  const message = readWorkerMessage(event.data)
  switch (message?.type) {
    case 'KEEP_CHOSEN':
      event.waitUntil(keepChosen(chosen, message.choice, choiceOf, self.registration.scope).then(reply))
      break
    case 'SKIP_WAITING':
      event.waitUntil(self.skipWaiting())
      break
    case 'SKIP_WAITING_UNSEEN':
      event.waitUntil(takeOverUnseen(event.source).then(reply))
      break
    case 'TELL_NEWS':
      reply({ version: import.meta.env.VITE_VERSION, ...import.meta.env.VITE_EDITION })
      break
    case 'STORED_LIST':
      reply(storedList(files, cacheNames.precache, getCacheKeyForURL))
      break
    case 'REPAIR':
      event.waitUntil(
        repairAll(files)
          .catch(() => false)
          .then(reply),
      )
  }
})

// A repair must get past this worker too. Only a `fetch` in a script has no destination, so a reload of a page does not match.
registerRoute(
  ({ request }) => request.cache === 'reload' && request.destination === '',
  ({ request }) => fetchFile(request),
)

// Before the route for pages, because a reader may open this file as a page.
keepPortable(self.registration.scope)

const optionalFile = (url: URL) => optional.find((file) => url.href === new URL(file.url, self.registration.scope).href)
registerRoute(
  ({ url }) => optionalFile(url) !== undefined,
  ({ url, request }) => {
    const file = optionalFile(url)
    return file ? optionalAnswer(file, self.registration.scope) : fetchFile(request)
  },
)

const chosenAt = (url: URL) => chosen.find((file) => url.href === new URL(file.url, self.registration.scope).href)
registerRoute(
  ({ url }) => chosenAt(url) !== undefined,
  async ({ url, request }) => {
    const file = chosenAt(url)
    return (file && (await chosenFile(file, self.registration.scope))) ?? fetchFile(request)
  },
)

registerRoute(
  // A script of this app that asks for a page, to show what was built, is answered like a reader: `built-page.ts`.
  ({ request }) => request.mode === 'navigate' || request.headers.get('Accept') === 'text/html',
  async ({ event, url, request }) => {
    event.waitUntil(repairOnce())
    const { answer, damaged } = await pageAnswer(request, url, { base, scope: self.registration.scope, chosen })
    if (damaged) event.waitUntil(repairMissing(files).then(() => Promise.all([repairCritical(files), storeRest()])))
    return answer
  },
)

// All other stored files. The query never makes another file of them.
addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/.*/] })
